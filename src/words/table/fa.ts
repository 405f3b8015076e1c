// What the pages of tables say besides, in Persian. A table is جدول, a row سطر, a category دسته.
import { isolate } from '../isolate.ts';
import { createGroupedDigits } from './groupedDigits.ts';
import type { TableWords } from './en.ts';

const grouped = createGroupedDigits('arabext', '٬');
const events = (n: number) => `${grouped(n)} رویداد`;

export const faTable: TableWords = {
  number: grouped,
  events,
  eventsOf: (n, total) => `${grouped(n)} از ${events(total)}`,
  maybeOutside: (n) => `روزِ ${grouped(n)} رویداد از این‌ها شاید بیرون از این بازه باشد.`,
  withoutPoint: (n) => `${events(n)} نقطه‌ای روی نقشه ندارد`,
  leftOut: (n) => `${grouped(n)} سطر از جدول خوانده نشد و کنار گذاشته شده است.`,
  regions: { list: 'رویدادها', event: 'رویداد', filter: 'پالایش' },
  source: {
    coming: (percent) => `رویدادها در راه‌اند: ${grouped(percent)}٪`,
    slow: 'بیش از معمول طول کشیده است.',
    retry: 'دوباره',
    offline: 'اتصال به شبکه برقرار نیست. آنچه اینجاست همان است که صفحه با آن ساخته شده.',
    missing: 'سرور پروندهٔ رویدادها را ندارد. آنچه اینجاست همان است که صفحه با آن ساخته شده.',
    unreachable: 'رویدادها در دسترس نیستند. آنچه اینجاست همان است که صفحه با آن ساخته شده.',
    cutShort: 'پروندهٔ رویدادها زودتر از موعد تمام می‌شود. هیچ بخشی از آن نمایش داده نمی‌شود.',
    otherVersion: 'صفحه و رویدادهایش از دو نسخهٔ متفاوت‌اند. صفحه را دوباره بارگذاری کنید.',
    unsupported: 'این مرورگر نمی‌تواند رویدادها را باز کند. آنچه اینجاست همان است که صفحه با آن ساخته شده.',
    broken: 'رویدادها خوانده نشد: آنچه رسید این پرونده نیست. هیچ بخشی از آن نمایش داده نمی‌شود.',
  },
  row: {
    coming: 'سطر در راه است …',
    failed: 'این سطر دریافت نشد.',
    someFailed: 'برخی از این سطرها دریافت نشد.',
    addressFailed: 'رویدادی که نشانی نام می‌برد پیدا نشد.',
    because: {
      offline: 'اتصال به شبکه برقرار نیست.',
      missing: 'سرور چنین پرونده‌ای ندارد.',
      unreachable: 'سرور در دسترس نیست.',
      cutShort: 'پرونده زودتر از موعد تمام می‌شود.',
      otherVersion: 'صفحه و سطرهایش از دو نسخهٔ متفاوت‌اند. صفحه را دوباره بارگذاری کنید.',
      broken: 'آنچه رسید این پرونده نیست.',
    },
    unknown: 'جدول رویدادی با این نشانی ندارد.',
    apart: 'این رویداد در میان یافته‌ها نیست.',
    read: (file, line) => `سطر ${line} از \u2068${file}\u2069`,
    readFeature: (file, feature) => `عارضهٔ ${feature} از \u2068${file}\u2069`,
    dateFrom: 'تاریخ از اینجا خوانده شده',
    where: 'مکان',
    near: 'نزدیک این نقطه، نه درست در آن',
    noPoint: 'بدون نقطه: جدول نمی‌گوید دقیقاً کجا',
    noPlace: 'ذکر نشده',
    category: 'دسته',
    source: 'منبع این سطر',
    id: 'سطر',
  },
  list: {
    range: (from, to, total) => `${grouped(from)} تا ${grouped(to)} از ${grouped(total)}`,
    firstPage: 'نخستین صفحه',
    previousPage: 'صفحهٔ قبل',
    nextPage: 'صفحهٔ بعد',
    lastPage: 'واپسین صفحه',
    none: 'در این بازه و با این پالایش رویدادی نیست.',
    first: (n) => `${grouped(n)} رویداد نخست`,
  },
  filter: {
    categories: 'دسته‌ها',
    lanes: 'گروه‌ها',
    text: 'واژه‌هایی از عنوان یا مکان',
    tooShort: 'واژه‌های یک‌حرفی جست‌وجو نمی‌شوند.',
    allPlaces: 'همهٔ مکان‌ها',
    onlyPlace: 'فقط این مکان',
    onMap: 'فقط آنچه روی نقشه دیده می‌شود',
    showAll: 'نمایش همه',
  },
  timeline: {
    drawing: (total, from, to) => `${total}، از ${from} تا ${to}`,
    busiest: (n, when) => `بیشترین در یک ستون: ${n}، ${when}`,
    pale: 'کم‌رنگ: شاید روز دیگری باشد',
    zoomHint: 'برای دیدن درون یک ستون آن را فشار دهید',
    all: 'همهٔ رویدادها',
  },
  map: {
    around: (place, n) => `${isolate(place)} و پیرامون آن، ${events(n)}`,
    at: (place, n) => `${isolate(place)}، ${events(n)}`,
    event: (number, total) => `رویداد ${grouped(number)} از ${grouped(total)}`,
    and: (event, place) => `${event}، ${isolate(place)}`,
    coarse: 'نقشه برای فاصلهٔ دورتر کشیده شده است: از این نزدیکی خط‌هایش تقریبی است',
  },
  share: {
    chooseFirst: 'برای هم‌رسانی یک رویداد، نخست آن را در صفحه انتخاب کنید.',
    asSeen: 'پیوند پالایش و بازهٔ شما را نگه می‌دارد؛ نسخهٔ جاسازی‌شده همهٔ رویدادها را نشان می‌دهد.',
  },
  about: {
    data: 'دربارهٔ داده‌ها',
    file: 'جدول',
    rowsAre: 'هر رویداد بر یک سطر این جدول استوار است؛ کارت آن سطر را نام می‌برد.',
    openPage: 'باز کردن همهٔ رویدادها',
  },
};
