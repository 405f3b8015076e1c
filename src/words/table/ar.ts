// What the pages of tables say besides, in Arabic. A table is جدول, a row صف, a category فئة.
import { isolate } from '../isolate.ts';
import { createGroupedCount, createGroupedDigits } from './groupedDigits.ts';
import type { TableWords } from './en.ts';

const grouped = createGroupedDigits('arab', '٬');
const count = createGroupedCount('ar', grouped);
const events = (n: number) =>
  count(n, {
    zero: 'لا أحداث',
    one: 'حدث واحد',
    two: 'حدثان',
    few: '# أحداث',
    many: '# حدثًا',
    other: '# حدث',
  });

export const arTable: TableWords = {
  number: grouped,
  events,
  eventsOf: (n, total) => `${grouped(n)} من أصل ${grouped(total)}`,
  maybeOutside: (n) => `قد يقع خارج هذه الفترة من أيامها: ${grouped(n)}.`,
  withoutPoint: (n) => `بلا نقطة على الخريطة: ${events(n)}`,
  leftOut: (n) => `صفوف من الجدول تعذّرت قراءتها فتُركت: ${grouped(n)}.`,
  regions: { list: 'الأحداث', event: 'الحدث', filter: 'التصفية' },
  source: {
    coming: (percent) => `الأحداث في الطريق: ${grouped(percent)}٪`,
    slow: 'يستغرق هذا أطول من المعتاد.',
    retry: 'إعادة المحاولة',
    offline: 'لا اتصال بالشبكة. المعروض هنا هو ما بُنيت به الصفحة.',
    missing: 'ليس على الخادم ملف الأحداث. المعروض هنا هو ما بُنيت به الصفحة.',
    unreachable: 'تعذّر الوصول إلى الأحداث. المعروض هنا هو ما بُنيت به الصفحة.',
    cutShort: 'ينتهي ملف الأحداث قبل أوانه. لا يُعرض منه شيء.',
    otherVersion: 'الصفحة وأحداثها من نسختين مختلفتين. أعد تحميل الصفحة.',
    unsupported: 'لا يستطيع هذا المتصفح فتح ملف الأحداث. المعروض هنا هو ما بُنيت به الصفحة.',
    broken: 'تعذّرت قراءة الأحداث: ما وصل ليس الملف. لا يُعرض منه شيء.',
  },
  row: {
    coming: 'الصف في الطريق…',
    failed: 'تعذّر جلب هذا الصف.',
    someFailed: 'تعذّر جلب بعض هذه الصفوف.',
    addressFailed: 'تعذّر العثور على الحدث المذكور في العنوان.',
    because: {
      offline: 'لا اتصال بالشبكة.',
      missing: 'ليس على الخادم ملف كهذا.',
      unreachable: 'تعذّر الوصول إلى الخادم.',
      cutShort: 'ينتهي الملف قبل أوانه.',
      otherVersion: 'الصفحة وصفوفها من نسختين مختلفتين. أعد تحميل الصفحة.',
      broken: 'ما وصل ليس الملف.',
    },
    unknown: 'لا يوجد في الجدول حدث بهذا العنوان.',
    apart: 'هذا الحدث ليس بين ما عُثر عليه.',
    read: (file, line) => `الصف ${line} من \u2068${file}\u2069`,
    readFeature: (file, feature) => `العنصر ${feature} من \u2068${file}\u2069`,
    dateFrom: 'ما قُرئ منه التاريخ',
    where: 'المكان',
    near: 'قرب هذه النقطة، لا عندها تمامًا',
    noPoint: 'بلا نقطة: لا يقول الجدول أين بالضبط',
    noPlace: 'غير مذكور',
    category: 'الفئة',
    source: 'مصدر الصف',
    id: 'الصف',
  },
  list: {
    range: (from, to, total) => `${grouped(from)}–${grouped(to)} من ${grouped(total)}`,
    firstPage: 'الصفحة الأولى',
    previousPage: 'الصفحة السابقة',
    nextPage: 'الصفحة التالية',
    lastPage: 'الصفحة الأخيرة',
    none: 'لا أحداث في هذه الفترة بهذه التصفية.',
    first: (n) => `أول ${grouped(n)}`,
  },
  filter: {
    categories: 'الفئات',
    lanes: 'المجموعات',
    text: 'كلمات من العناوين والأماكن',
    tooShort: 'لا يُبحث عن الكلمات المكوّنة من حرف واحد.',
    allPlaces: 'كل الأماكن',
    onlyPlace: 'هذا المكان فقط',
    onMap: 'ما تعرضه الخريطة فقط',
    showAll: 'عرض الكل',
  },
  timeline: {
    drawing: (total, from, to) => `${total}، من ${from} إلى ${to}`,
    busiest: (n, when) => `الأكثر في عمود واحد: ${n}، ${when}`,
    pale: 'الباهت: قد يكون يومه غير ذلك',
    zoomHint: 'اضغط عمودًا لترى ما فيه',
    dashed: 'المتقطع: يوم واحد من هذه الأيام',
    more: '+n: عدد ما لم يتسع له المكان',
    keys: 'تنتقل مفاتيح الأسهم من حدث إلى حدث؛ ويعرض + و− وقتًا أقل أو أكثر، و0 كله.',
  },
  map: {
    around: (place, n) => `${isolate(place)} وما حولها، ${events(n)}`,
    at: (place, n) => `${isolate(place)}، ${events(n)}`,
    event: (number, total) => `الحدث ${grouped(number)} من ${grouped(total)}`,
    and: (event, place) => `${event}، ${isolate(place)}`,
    coarse: 'رُسمت الخريطة لمسافة أبعد: خطوطها من هذا القرب تقريبية',
  },
  share: {
    chooseFirst: 'لمشاركة حدث بعينه اختره أولًا في الصفحة.',
    asSeen: 'يحفظ الرابط تصفيتك والمدة المعروضة، أما النسخة المضمّنة فتعرض كل الأحداث.',
  },
  about: {
    data: 'عن البيانات',
    file: 'الجدول',
    rowsAre: 'يستند كل حدث إلى صف من هذا الجدول، وتسمّيه بطاقته.',
    manifest: 'الأعداد وأول الأحداث وموضع ملفات الأحداث كلها',
    openPage: 'فتح كل الأحداث',
  },
};
