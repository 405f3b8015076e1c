// What the pages of tables say besides, in Turkish. Nouns stay in the singular after numbers.
import { createGroupedDigits } from './groupedDigits.ts';
import type { TableWords } from './en.ts';

const grouped = createGroupedDigits('latn', '.');
const events = (n: number) => `${grouped(n)} olay`;

export const trTable: TableWords = {
  number: grouped,
  events,
  eventsOf: (n, total) => `${events(total)} içinden ${grouped(n)}`,
  maybeOutside: (n) => `Bunlardan ${grouped(n)} olayın günü bu dönemin dışında olabilir.`,
  withoutPoint: (n) => `Haritada noktası olmayan: ${events(n)}`,
  leftOut: (n) => `Tablonun ${grouped(n)} satırı okunamadı ve dışarıda bırakıldı.`,
  regions: { list: 'Olaylar', event: 'Olay', filter: 'Süzgeç' },
  source: {
    coming: (percent) => `Olaylar yolda: %${percent}`,
    slow: 'Her zamankinden uzun sürüyor.',
    retry: 'Yeniden dene',
    offline: 'Ağ bağlantısı yok. Burada görünen, sayfanın yapıldığı andaki veridir.',
    missing: 'Sunucuda olayların dosyası yok. Burada görünen, sayfanın yapıldığı andaki veridir.',
    unreachable: 'Olaylara ulaşılamıyor. Burada görünen, sayfanın yapıldığı andaki veridir.',
    cutShort: 'Olayların dosyası erken bitiyor. Hiçbir bölümü gösterilmiyor.',
    otherVersion: 'Sayfa ile olayları ayrı sürümlerden. Sayfayı yeniden yükleyin.',
    unsupported: 'Bu tarayıcı olayları açamıyor. Burada görünen, sayfanın yapıldığı andaki veridir.',
    broken: 'Olaylar okunamadı: gelen, o dosya değil. Hiçbir bölümü gösterilmiyor.',
  },
  row: {
    coming: 'Satır yolda…',
    failed: 'Bu satır alınamadı.',
    unknown: 'Tabloda bu adresle bir olay yok.',
    apart: 'Bu olay bulunanlar arasında değil.',
    read: (file, line) => `${file}, ${line}. satır`,
    readFeature: (file, feature) => `${file}, ${feature}. öğe`,
    dateFrom: 'Tarihin okunduğu yer',
    where: 'Yer',
    near: 'bu noktanın yakınında, tam orada değil',
    noPoint: 'nokta yok: tablo yalnızca bölgeyi biliyor',
    noPlace: 'belirtilmemiş',
    category: 'Tür',
    source: 'Satırın kaynağı',
    id: 'Satır',
  },
  list: {
    range: (from, to, total) => `${grouped(from)}–${grouped(to)} / ${grouped(total)}`,
    firstPage: 'İlk sayfa',
    previousPage: 'Önceki sayfa',
    nextPage: 'Sonraki sayfa',
    lastPage: 'Son sayfa',
    none: 'Bu dönemde ve bu süzgeçle olay yok.',
    first: (n) => `İlk ${grouped(n)}`,
  },
  filter: {
    categories: 'Türler',
    lanes: 'Gruplar',
    text: 'Başlıklarda ve yerlerde geçen sözcükler',
    tooShort: 'Tek harfli sözcükler aranmaz.',
    allPlaces: 'Bütün yerler',
    onlyPlace: 'Yalnızca bu yer',
    onMap: 'Yalnızca haritada görünenler',
    showAll: 'Tümünü göster',
  },
  timeline: {
    drawing: (total, from, to) => `${from} – ${to}: ${total}`,
    busiest: (n, when) => `Bir sütunda en çok: ${n}, ${when}`,
    pale: 'Soluk: günü başka olabilir',
    zoomHint: 'İçine bakmak için bir sütuna basın',
    all: 'Bütün olaylar',
  },
  map: {
    around: (place, n) => `${place} ve çevresi, ${events(n)}`,
    at: (place, n) => `${place}, ${events(n)}`,
    event: (number, total) => `${grouped(number)}. olay (toplam ${grouped(total)})`,
    and: (event, place) => `${event}, ${place}`,
  },
  share: {
    chooseFirst: 'Tek bir olayı paylaşmak için önce sayfada o olayı seçin.',
    asSeen: 'Bağlantı süzgecinizi ve zaman aralığınızı korur; gömülü sayfa bütün olayları gösterir.',
  },
  about: {
    data: 'Veriler hakkında',
    file: 'Tablo',
    rowsAre: 'Her olay bu tablonun bir satırına dayanır; kart satırı belirtir.',
    openPage: 'Bütün olayları aç',
  },
};
