// Whole stories of tables: the two real cases, their files, and what story.yaml must say.
import { describe, expect, it } from 'vitest';
import { gunzipSync } from 'node:zlib';
import { idBucketOf } from '../../table/idBucketOf.ts';
import { decodeIndex } from '../../table/indexFormat.ts';
import {
  createQuakeFeatures,
  createQuakeTable,
  createUcdpTable,
  quakeFeaturesStory,
  quakeStory,
  ucdpStory,
} from './sampleTables.ts';
import { readGzip, storyHead, storyOf, tryTable } from './temporaryTable.ts';

const rows = 1200;
const ucdp = await tryTable({ yaml: ucdpStory, tables: { 'ucdp.csv': createUcdpTable(rows, 7) } });
const quakes = await tryTable({ yaml: quakeStory, tables: { 'quakes.csv': createQuakeTable(rows, 7) } });

describe('a table in the columns of UCDP GED', () => {
  it('is a story with one line that names them', () => {
    expect(ucdp.says).toEqual([]);
    expect(ucdp.story).toMatchObject({ kind: 'table', id: 'table-story', events: rows });
    expect(ucdp.story?.categories.map(({ id, name }) => `${id}: ${name}`)).toEqual([
      'state-based: State-based conflict',
      'non-state: Non-state conflict',
      'one-sided: One-sided violence',
    ]);
    expect(ucdp.story?.lanes.map(({ id }) => id)).toContain('syria');
  });

  it('has no false day: each code has its form, and the bounds of its cells', () => {
    const forms = new Map<string, Set<string>>();
    for (const { edtf, dateCells } of ucdp.events) {
      const [, start = '', end = '', code = ''] =
        /^date_start (\S+) 00:00:00.000, date_end (\S+) 00:00:00.000, date_prec (\d)$/.exec(dateCells) ?? [];
      const form =
        edtf === start
          ? 'A'
          : edtf === `${start}/${end}`
            ? 'A/B'
            : edtf === `[${start}..${end}]`
              ? '[A..B]'
              : edtf;
      forms.set(code, (forms.get(code) ?? new Set()).add(form));
    }
    expect(Object.fromEntries([...forms].sort())).toEqual({
      1: new Set(['A', 'A/B']),
      2: new Set(['[A..B]']),
      3: new Set(['[A..B]']),
      4: new Set(['[A..B]']),
      5: new Set(['[A..B]']),
    });
  });

  it('draws no district, province, country or sea as a point', () => {
    const areas = ucdp.events.filter(({ place }) => !/ town$|^near /.test(place ?? ''));
    expect(areas.length).toBeGreaterThan(20);
    expect(areas.every(({ point, precision }) => point === null && precision === null)).toBe(true);
    expect(ucdp.story?.withoutPoint).toBe(areas.length);
    expect(new Set(ucdp.events.map(({ precision }) => precision))).toEqual(new Set(['exact', 'near', null]));
  });
});

describe('a table of earthquakes', () => {
  it('is grouped by numbers', () => {
    expect(quakes.says).toEqual([]);
    const of = (key: 'categories' | 'lanes') => quakes.story?.[key].map(({ id, count }) => [id, count]) ?? [];
    expect(of('categories').map(([id]) => id)).toEqual(['small', 'moderate', 'strong']);
    for (const { title, category } of quakes.events) {
      const magnitude = Number(/^M ([\d.]+), /.exec(title)?.[1]);
      expect(category).toBe(magnitude < 4 ? 0 : magnitude < 6 ? 1 : 2);
    }
    expect(of('lanes').reduce((sum, [, count]) => sum + Number(count), 0)).toBe(rows);
  });

  it('is the same as features, with milliseconds and the depth as third coordinate', async () => {
    const features = await tryTable({
      yaml: quakeFeaturesStory,
      tables: { 'quakes.geojson': createQuakeFeatures(rows, 7) },
    });
    expect(features.says).toEqual([]);
    const bare = (events: typeof features.events) =>
      events
        .map(({ line: _, dateCells: __, ...event }) => event)
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ number: _, ...event }) => event);
    expect(bare(features.events)).toEqual(bare(quakes.events));
  });
});

describe('the files of a table', () => {
  const story = ucdp.story!;

  it('agree: the index has what the shards have, in the same order', () => {
    const decoded = decodeIndex(gunzipSync(ucdp.files.get(story.files.index)!), story.files.version);
    if (!decoded.ok) throw new Error(decoded.reason);
    const { columns } = decoded;
    expect(columns.count).toBe(rows);
    for (const event of ucdp.events) {
      const row = event.number - 1;
      expect(columns.placeNames[columns.place[row]!]).toBe(event.place ?? '');
      expect(columns.category[row]).toBe(event.category);
      expect(columns.lane[row]).toBe(event.lane);
      if (event.point) expect(columns.lat[row]).toBe(Math.round(event.point.lat * 100_000));
    }
    const sorted = Array.from(columns.beganBy);
    expect(sorted).toEqual(sorted.toSorted((a, b) => a - b));
  });

  it('number the events from 1, in shards of the same size', () => {
    expect(ucdp.events.map(({ number }) => number)).toEqual(Array.from({ length: rows }, (_, n) => n + 1));
    expect(readGzip(ucdp.files.get(`${story.files.shards}/2.json.gz`)!)).toMatchObject({
      format: 1,
      version: story.files.version,
      from: 1025,
    });
    expect(story.first).toEqual(ucdp.events.slice(0, story.first.length));
  });

  it('know the number of each id', () => {
    const buckets = Array.from(
      { length: story.files.idBuckets },
      (_, n) =>
        readGzip(ucdp.files.get(`${story.files.ids}/${n}.json.gz`)!) as {
          version: string;
          numbers: Record<string, number>;
        },
    );
    for (const { id, number } of ucdp.events) {
      expect(buckets[idBucketOf(id, buckets.length)]?.numbers[id]).toBe(number);
    }
  });

  it('are the same for the same table, and of another version for another', async () => {
    const again = await tryTable({ yaml: ucdpStory, tables: { 'ucdp.csv': createUcdpTable(rows, 7) } });
    expect(again.story).toEqual(story);
    expect([...again.files].every(([path, bytes]) => ucdp.files.get(path)?.equals(bytes))).toBe(true);
    const mapped = await tryTable({
      yaml: ucdpStory.replace('lane: country', 'lane: adm_1'),
      tables: { 'ucdp.csv': createUcdpTable(rows, 7) },
    });
    expect(mapped.story?.files.version).not.toBe(story.files.version);
  });

  it('count all events in the overview', () => {
    expect(story.overview.counts.flat(2).reduce((sum, count) => sum + count, 0)).toBe(rows);
    expect(story.overview.counts).toHaveLength(story.lanes.length);
  });

  it('count every event with a point in the squares of the map, as many as a phone has room for', () => {
    const cells = story.overview.cells!;
    const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
    expect(total(cells.counts)).toBe(story.events - story.withoutPoint);
    expect(total(cells.byCategory)).toBe(story.events - story.withoutPoint);
    expect(cells.count).toBeGreaterThan(5);
    expect(cells.count).toBeLessThanOrEqual(45);
    expect(cells.lat).toHaveLength(cells.count);
  });
});

describe('story.yaml of a table', () => {
  const says = async (yaml: string) =>
    (await tryTable({ yaml, tables: { 'table.csv': 'id,title,date,kind\n1,One,2016-12-20,x\n' } })).says;
  const columns = 'id: id, title: title, date: date';

  it('must name its file, its columns, its licence', async () => {
    expect(await says(storyOf('tables.csv', columns))).toEqual([
      'story.yaml:9:9  there is no file "tables.csv" beside story.yaml; put the table there',
    ]);
    expect(await says(storyOf('../table.csv', columns))).toEqual([
      'story.yaml:9:9  "../table.csv" is not inside the story’s folder; put the table beside story.yaml',
    ]);
    expect(await says(`${storyHead}table: { file: table.csv }\n`)).toEqual([
      'story.yaml:8:1  "columns" has no "id"; name the column, or a preset that does',
      'story.yaml:8:1  "columns" has no "title"; name the column, or a preset that does',
      'story.yaml:8:1  no column is named that holds the date; write "date", or "start" and "end", or "year" with "month" and "day"',
    ]);
    expect(await says(storyOf('table.csv', columns).replace(/ {2}licence.*\n/, ''))).toEqual([
      'story.yaml:5:1  "licence" is missing; add it',
    ]);
    expect(await says(storyOf('story.yaml', columns))).toEqual([
      'story.yaml:9:9  its ending does not tell what it is; write format: csv, tsv, geojson or geojsonl below "table"',
    ]);
  });

  it('has no article', async () => {
    expect(await says(`${storyOf('table.csv', columns)}article: agency\n`)).toEqual([
      'story.yaml:11:1  unknown key "article"; write one of language, headline, summary, published, updated, corrections, source, table, tiles, disputedBorders, translations',
    ]);
  });

  it('has a date and a point in one way', async () => {
    expect(await says(storyOf('table.csv', `${columns}, year: kind`))).toEqual([
      'story.yaml:10:3  the date is named in more than one way; write "date", or "start" and "end", or "year" with "month" and "day"',
    ]);
    expect(await says(storyOf('table.csv', `${columns}, lat: kind`))).toEqual([
      'story.yaml:10:48  "lat" has no "lng" beside it; add it',
    ]);
    expect(await says(storyOf('table.csv', 'id: id, title: "{title", date: date'))).toEqual([
      'story.yaml:10:29  "title" has braces that are not closed, or hold no column; write it as in "{side_a} – {side_b}"',
    ]);
  });

  it('has groups that do not overlap', async () => {
    const more = `  categories:
    one: { name: One, values: [x, 1] }
    two: { name: Two, values: [1], from: 3 }
    three: { name: Three, from: 2, below: 4 }
    Four: { name: Four, rest: true }
`;
    expect(await says(storyOf('table.csv', `${columns}, category: kind`, more))).toEqual([
      'story.yaml:13:5  a group has "values", or "from" and "below", or rest: true; write one of these',
      'story.yaml:13:31  "1" is in "one" already; remove it from one of the two',
      'story.yaml:14:5  its numbers are in "two" too; part them',
      'story.yaml:15:5  "Four" is no id; write 2 to 64 small letters, digits and hyphens, a letter first',
    ]);
  });

  it('tells which of its words are not translated', async () => {
    const { story, remarks } = await tryTable({
      yaml: `${quakeStory}translations:\n  fa: { headline: زلزله‌ها, lanes: { deep: ژرف }, publisher: جدول }\n`,
      tables: { 'quakes.csv': createQuakeTable(5, 1) },
    });
    expect(story?.translations).toEqual({
      fa: { headline: 'زلزله‌ها', lanes: { deep: 'ژرف' }, publisher: 'جدول' },
    });
    expect(remarks.map((remark) => remark.replace(/;.*/, ''))).toEqual([
      'story.yaml:3:10  summary is not translated into fa',
      'story.yaml:20:20  categories.small is not translated into fa',
      'story.yaml:21:23  categories.moderate is not translated into fa',
      'story.yaml:22:21  categories.strong is not translated into fa',
      'story.yaml:24:22  lanes.shallow is not translated into fa',
    ]);
  });

  it('tells it of a preset’s words too', async () => {
    const { remarks } = await tryTable({
      yaml: `${ucdpStory}translations: { fa: { headline: x, summary: x, publisher: x, categories: { non-state: x } } }\n`,
      tables: { 'ucdp.csv': createUcdpTable(5, 1) },
    });
    expect(remarks.map((remark) => remark.replace(/;.*/, ''))).toEqual([
      'story.yaml:8:1  categories.state-based is not translated into fa',
      'story.yaml:8:1  categories.one-sided is not translated into fa',
    ]);
  });

  it('is translated by what the table has', async () => {
    const yaml = `${storyOf('table.csv', `${columns}, category: kind`)}translations:\n  fa: { headline: جدول, categories: { g-y: ایکس } }\n`;
    expect(await says(yaml)).toEqual([
      'story.yaml:12:39  "g-y" is not a category of this story; did you mean "g-x"?',
    ]);
  });
});

it('a lane of the rest is named in the story’s language', async () => {
  const table = `id,title,date,kind\n${Array.from({ length: 20 }, (_, n) => `${n},One,2016-12-20,${n % 10}\n`).join('')}`;
  const { story } = await tryTable({
    yaml: storyOf('table.csv', 'id: id, title: title, date: date, lane: kind').replace(
      'language: en',
      'language: tr',
    ),
    tables: { 'table.csv': table },
  });
  expect(story?.lanes.map(({ name, count }) => `${name} ${count}`)).toEqual([
    ...['0 2', '1 2', '2 2', '3 2', '4 2', '5 2'],
    'Diğer 8',
  ]);
});
