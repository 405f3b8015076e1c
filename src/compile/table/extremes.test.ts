// Tables at the edges of what a table can be, and cells that try to be more than text.
import { describe, expect, it } from 'vitest';
import { gunzipSync } from 'node:zlib';
import { decodeIndex } from '../../table/indexFormat.ts';
import { noDay, noDegrees } from '../../table/columns.ts';
import { formatIsoDay } from '../../time/calendar.ts';
import type { Day } from '../../model/day.ts';
import { storyOf, tryTable } from './temporaryTable.ts';

const asked = 'id: id, title: title, date: date, lat: lat, lng: lng, place: place';
const header = 'id,title,date,lat,lng,place,kind\n';
const quoted = (cells: readonly string[]) =>
  `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`;

const tryRows = (rows: readonly (readonly string[])[], more = '', columns = asked) =>
  tryTable({
    yaml: storyOf('table.csv', columns, more),
    tables: {
      'table.csv':
        header +
        rows.map((cells) => quoted([...cells, ...Array<string>(7 - cells.length).fill('')])).join(''),
    },
  });

const daysOf = async (...dates: string[]) => {
  const { says, story } = await tryRows(dates.map((date, n) => [String(n), 'One', date]));
  if (!story) return says;
  const { from, to } = story.span;
  return [formatIsoDay(from as Day), formatIsoDay((to - 1) as Day)];
};

describe('dates', () => {
  it('of any year from −9999 to 9999 are of the story, and its span holds them', async () => {
    expect(await daysOf('1789-07-14', '2101-01-01')).toEqual(['1789-07-14', '2101-01-01']);
    expect(await daysOf('0000')).toEqual(['0000-01-01', '0000-12-31']);
    expect(await daysOf('-0043-03-15')).toEqual(['-0043-03-15', '-0043-03-15']);
    expect(await daysOf('-9999', '9999-12-31')).toEqual(['-9999-01-01', '9999-12-31']);
    expect(await daysOf('10000-01-01')).toEqual([
      expect.stringMatching(/^table.csv:2:11 {2}invalid date "10000-01-01": /),
    ]);
  });

  it('that are widened stay within these years', async () => {
    const more = '  datePrecisions: { w: week, m: month, y: year }\n';
    const columns = `${asked}, datePrecision: kind`;
    const row = (id: string, date: string, code: string) => [id, 'One', date, '', '', '', code];
    const { says, events } = await tryRows(
      [row('a', '9999-12-31', 'y'), row('b', '-9999-01-01', 'm')],
      more,
      columns,
    );
    expect(says).toEqual([]);
    expect(events.map(({ edtf }) => edtf)).toEqual([
      '[-9999-01-01..-9999-01-31]',
      '[9999-01-01..9999-12-31]',
    ]);
    expect((await tryRows([row('a', '9999-12-31', 'w')], more, columns)).events[0]?.edtf).toBe(
      '[9999-12-25..9999-12-31]',
    );
    expect((await tryRows([row('a', '-9999-01-01', 'w')], more, columns)).events[0]?.edtf).toBe(
      '[-9999-01-01..-9999-01-07]',
    );
  });

  it('that are known in part are drawn by what is known', async () => {
    const { story, events, files } = await tryRows([
      ['a', 'One', '[2016-12-01..2016-12-31]'],
      ['b', 'One', '[..2016-12-20]'],
      ['c', 'One', '[2016-12-20..]'],
      ['d', 'One', '2011~/2016-12-20'],
      ['e', 'One', '2011/..'],
      ['f', 'One', '2016?'],
    ]);
    if (!story) throw new Error('no story');
    const decoded = decodeIndex(gunzipSync(files.get(story.files.index)!), story.files.version);
    if (!decoded.ok) throw new Error(decoded.reason);
    const day = (number: number | undefined) => (number === noDay ? null : formatIsoDay(number as Day));
    const { columns } = decoded;
    expect(
      events.map(({ id, number }) => [
        id,
        ...[columns.beganFrom, columns.beganBy, columns.endedBy].map((days) => day(days[number - 1])),
      ]),
    ).toEqual([
      ['r-d', '2011-01-01', '2011-12-31', '2016-12-20'],
      ['r-e', '2011-01-01', '2011-12-31', null],
      ['r-b', null, '2016-12-20', '2016-12-20'],
      ['r-f', '2016-01-01', '2016-12-31', '2016-12-31'],
      ['r-a', '2016-12-01', '2016-12-31', '2016-12-31'],
      ['r-c', '2016-12-20', null, null],
    ]);
  });
});

describe('a table', () => {
  it('without rows is none; of one row it is a story', async () => {
    expect((await tryRows([])).says).toEqual(['table.csv:1:1  the table has no rows; add them']);
    expect(
      (await tryTable({ yaml: storyOf('t.geojson', asked), tables: { 't.geojson': '{"features":[]}' } }))
        .says,
    ).toEqual(['t.geojson:1:1  the table has no rows; add them']);
    const { says, story } = await tryRows([['a', 'One', '2016-12-20', '33.5', '36.3', 'Damascus']]);
    expect(says).toEqual([]);
    expect(story).toMatchObject({ events: 1, span: { to: (story?.span.from ?? 0) + 1 }, withoutPoint: 0 });
    expect(story?.box).toEqual({ south: 33.5, north: 33.5, west: 36.3, east: 36.3 });
  });

  it('whose rows are all on one day, and at one point, counts each once', async () => {
    const rows = Array.from({ length: 700 }, (_, n) => [
      String(n),
      'One',
      '2016-12-20',
      '33.5',
      '36.3',
      'Damascus',
    ]);
    const { story, events } = await tryRows(rows);
    expect(story?.overview.counts.flat(2).reduce((sum, count) => sum + count, 0)).toBe(700);
    expect(story?.places).toEqual([{ name: 'Damascus', point: { lat: 33.5, lng: 36.3 }, count: 700 }]);
    expect(events.map(({ number, line }) => line - number)).toEqual(rows.map(() => 1));
  });

  it('without any point has no box, and says so of each row', async () => {
    const { story, events } = await tryRows([
      ['a', 'One', '2016'],
      ['b', 'Two', '2017'],
    ]);
    expect(story).toMatchObject({ box: null, places: [], withoutPoint: 2 });
    expect(events.every(({ point }) => point === null)).toBe(true);
    const unmapped = await tryRows([['a', 'One', '2016']], '', 'id: id, title: title, date: date');
    expect(unmapped.story).toMatchObject({ box: null, withoutPoint: 1 });
  });

  it('at the ends of the earth keeps its points', async () => {
    const { events, files, story } = await tryRows([
      ['a', 'One', '2016', '90', '180'],
      ['b', 'One', '2016', '-90', '-180'],
      ['c', 'One', '2016', '0', '0'],
    ]);
    expect(events.map(({ point }) => point)).toEqual([
      { lat: 90, lng: 180 },
      { lat: -90, lng: -180 },
      { lat: 0, lng: 0 },
    ]);
    const decoded = decodeIndex(gunzipSync(files.get(story!.files.index)!), story!.files.version);
    expect(decoded.ok && [...decoded.columns.lat].includes(noDegrees)).toBe(false);
  });

  it('may have a category without rows', async () => {
    const more =
      '  categories:\n    some: { name: Some, values: [x] }\n    none: { name: None, values: [y] }\n';
    const { says, story } = await tryRows(
      [['a', 'One', '2016', '', '', '', 'x']],
      more,
      `${asked}, category: kind`,
    );
    expect(says).toEqual([]);
    expect(story?.categories.map(({ id, count }) => [id, count])).toEqual([
      ['some', 1],
      ['none', 0],
    ]);
  });

  it('may be Arabic throughout, but for its ids', async () => {
    const { says, events } = await tryRows(
      [['1', 'انفجار في السوق', '2016', '36.2', '37.2', 'حلب', 'قصف']],
      '',
      `${asked}, category: kind`,
    );
    expect(says).toEqual([]);
    expect(events[0]).toMatchObject({ title: 'انفجار في السوق', place: 'حلب' });
  });
});

describe('a cell', () => {
  it('is text, whatever it would be elsewhere', async () => {
    const cells = [
      "=cmd|'/C calc'!A0",
      '<img src=x onerror=alert(1)>',
      '[a](javascript:alert(1))',
      '${process.exit()}',
      '@SUM(1)',
      '&lt;b&gt;',
    ];
    const { says, events } = await tryRows(cells.map((cell, n) => [String(n), cell, '2016', '', '', cell]));
    expect(says).toEqual([]);
    expect(events.map(({ title }) => title)).toEqual(cells);
    expect(events.map(({ place }) => place)).toEqual(cells);
  });

  it('has no character that turns the text, controls it, or cannot be seen; the marks that Persian needs stay', async () => {
    for (const bad of ['\u202e', '\u2066', '\u0007', '\u0000', '\u{e0041}']) {
      const { says } = await tryRows([['1', `One${bad}`, '2016', '', '', '']]);
      expect(says).toEqual([
        expect.stringMatching(
          /^table.csv:2:5 {2}it holds .* \(U\+[0-9A-F]+\)|^table.csv:1:1 {2}the table is UTF-16/,
        ),
      ]);
    }
    const { says, events } = await tryRows([['1', 'می‌رود', '2016']]);
    expect(says).toEqual([]);
    expect(events[0]?.title).toBe('می‌رود');
  });
});
