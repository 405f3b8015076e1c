// What the pages of tables say besides, in Russian.
import { createGroupedCount, createGroupedDigits } from './groupedDigits.ts';
import type { TableWords } from './en.ts';

const grouped = createGroupedDigits('latn', '\u00a0');
const count = createGroupedCount('ru', grouped);
const events = (n: number) =>
  count(n, { one: '# событие', few: '# события', many: '# событий', other: '# события' });
/** In the genitive, after «из». */
const ofEvents = (n: number) => count(n, { one: '# события', other: '# событий' });

export const ruTable: TableWords = {
  number: grouped,
  events,
  eventsOf: (n, total) => `${grouped(n)} из ${ofEvents(total)}`,
  maybeOutside: (n) =>
    count(n, {
      one: 'День # из них, возможно, лежит за пределами периода.',
      other: 'Дни # из них, возможно, лежат за пределами периода.',
    }),
  withoutPoint: (n) => `Без точки на карте: ${events(n)}`,
  leftOut: (n) =>
    count(n, {
      one: '# строка таблицы не прочитана и пропущена.',
      few: '# строки таблицы не прочитаны и пропущены.',
      many: '# строк таблицы не прочитано и пропущено.',
      other: '# строки таблицы не прочитаны и пропущены.',
    }),
  regions: { list: 'События', event: 'Событие', filter: 'Отбор' },
  source: {
    coming: (percent) => `События загружаются: ${percent} %`,
    slow: 'Это длится дольше обычного.',
    retry: 'Повторить',
    offline: 'Нет связи с сетью. Здесь то, с чем страница была собрана.',
    missing: 'На сервере нет файла с событиями. Здесь то, с чем страница была собрана.',
    unreachable: 'События недоступны. Здесь то, с чем страница была собрана.',
    cutShort: 'Файл с событиями обрывается. Ничего из него не показано.',
    otherVersion: 'Страница и её события — разных версий. Перезагрузите страницу.',
    unsupported: 'Этот браузер не может распаковать события. Здесь то, с чем страница была собрана.',
    broken: 'События не прочитаны: пришёл не тот файл. Ничего из него не показано.',
  },
  row: {
    coming: 'Строка загружается…',
    failed: 'Эту строку не удалось получить.',
    someFailed: 'Некоторые из этих строк не удалось получить.',
    addressFailed: 'Событие, названное в адресе, не удалось найти.',
    because: {
      offline: 'Нет связи с сетью.',
      missing: 'На сервере нет такого файла.',
      unreachable: 'Сервер недоступен.',
      cutShort: 'Файл обрывается.',
      otherVersion: 'Страница и её строки — разных версий. Перезагрузите страницу.',
      broken: 'Пришёл не тот файл.',
    },
    unknown: 'В таблице нет события с таким адресом.',
    apart: 'Этого события нет среди найденных.',
    read: (file, line) => `Строка ${line} файла ${file}`,
    readFeature: (file, feature) => `Объект ${feature} файла ${file}`,
    dateFrom: 'Откуда прочитана дата',
    where: 'Место',
    near: 'около этой точки, а не точно в ней',
    noPoint: 'без точки: таблица не говорит, где именно',
    noPlace: 'не указано',
    category: 'Категория',
    source: 'Источник строки',
    id: 'Строка',
  },
  list: {
    range: (from, to, total) => `${grouped(from)}–${grouped(to)} из ${grouped(total)}`,
    firstPage: 'Первая страница',
    previousPage: 'Предыдущая страница',
    nextPage: 'Следующая страница',
    lastPage: 'Последняя страница',
    none: 'В этом периоде при таком отборе событий нет.',
    first: (n) => `Первые ${grouped(n)}`,
  },
  filter: {
    categories: 'Категории',
    lanes: 'Группы',
    text: 'Слова из названий и мест',
    tooShort: 'Слова из одной буквы не ищутся.',
    allPlaces: 'Все места',
    onlyPlace: 'Только это место',
    onMap: 'Только то, что видно на карте',
    showAll: 'Показать всё',
  },
  timeline: {
    drawing: (total, from, to) => `${total}, с ${from} по ${to}`,
    busiest: (n, when) => `Больше всего в столбце: ${n}, ${when}`,
    pale: 'Бледно: день может быть другим',
    zoomHint: 'Нажмите на столбец, чтобы раскрыть его',
    dashed: 'Пунктир: один из этих дней',
    more: '+n: столько ещё не поместилось',
    keys: 'Стрелки ведут от события к событию; + и − показывают меньше или больше времени, 0 — всё.',
  },
  map: {
    around: (place, n) => `${place} и окрестности, ${events(n)}`,
    at: (place, n) => `${place}, ${events(n)}`,
    event: (number, total) => `событие ${grouped(number)} из ${grouped(total)}`,
    and: (event, place) => `${event}, ${place}`,
    coarse: 'Карта нарисована для взгляда издалека: так близко её линии приблизительны',
  },
  share: {
    chooseFirst: 'Чтобы поделиться отдельным событием, сначала выберите его на странице.',
    asSeen: 'Ссылка сохраняет ваш фильтр и отрезок времени; встроенный сюжет показывает все события.',
  },
  about: {
    data: 'О данных',
    file: 'Таблица',
    rowsAre: 'Каждое событие опирается на строку этой таблицы; карточка называет строку.',
    manifest: 'Подсчёты, первые события и где лежат файлы всех событий',
    openPage: 'Открыть все события',
  },
};
