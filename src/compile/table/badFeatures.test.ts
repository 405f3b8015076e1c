// GeoJSON, as a collection and one feature a line: what is read of it, and what is said of what cannot be.
import { describe, expect, it } from 'vitest';
import { storyOf, tryTable } from './temporaryTable.ts';

const columns = 'id: id, title: name, date: day';
const feature = (
  id: string,
  more: object = {},
  geometry: unknown = { type: 'Point', coordinates: [36.3, 33.5] },
) => ({
  type: 'Feature',
  geometry,
  properties: { id, name: `Event ${id}`, day: '2016-12-20', ...more },
});
const collection = (...features: unknown[]) =>
  JSON.stringify({ type: 'FeatureCollection', note: 'a "features": [ {in a text}', features }, null, 1);

const tryFile = (name: string, text: string, asked = columns) =>
  tryTable({ yaml: storyOf(name, asked), tables: { [name]: text } });
const saysOf = async (text: string, asked = columns) => (await tryFile('table.geojson', text, asked)).says;

describe('a collection of features', () => {
  it('has a row in each feature, which are counted', async () => {
    const { story, events } = await tryFile(
      'table.geojson',
      collection(feature('a', { braces: '}]{"' }), feature('b', {}, null), {
        id: 7,
        ...feature('c', { id: undefined }),
      }),
    );
    expect(story?.table).toMatchObject({ counts: 'features', leftOut: 0 });
    expect(events.map(({ id, line, point }) => ({ id, line, point }))).toEqual([
      { id: 'r-a', line: 1, point: { lat: 33.5, lng: 36.3 } },
      { id: 'r-b', line: 2, point: null },
      { id: 'r-7', line: 3, point: { lat: 33.5, lng: 36.3 } },
    ]);
  });

  it('says where a value of a bad feature stands', async () => {
    const text = collection(feature('a'), feature('b', { day: '2016-02-30' }));
    const line = text.split('\n').findIndex((words) => words.includes('02-30')) + 1;
    expect(await saysOf(text)).toEqual([
      `table.geojson:${line}:12  invalid date "2016-02-30": February 2016 has 29 days; write a day from 01 to 29`,
    ]);
  });

  it('is read whatever pieces it comes in', async () => {
    const features = Array.from({ length: 6000 }, (_, n) => feature(`f-${n}`, { name: `Событие "${n}" {` }));
    const { events, story } = await tryFile(
      'table.geojson',
      JSON.stringify({ type: 'FeatureCollection', features }),
    );
    expect(story?.events).toBe(6000);
    expect(events[4321]).toMatchObject({ id: 'r-f-4321', title: 'Событие "4321" {', line: 4322 });
  });

  it('is drawn by its points alone', async () => {
    const line = {
      type: 'LineString',
      coordinates: [
        [1, 2],
        [3, 4],
      ],
    };
    expect(
      await saysOf(JSON.stringify({ type: 'FeatureCollection', features: [feature('a', {}, line)] })),
    ).toEqual([
      'table.geojson:1:70  its geometry is a LineString; only a Point is drawn: write one, or null',
    ]);
    expect(
      await saysOf(
        JSON.stringify({ features: [feature('a', {}, { type: 'Point', coordinates: [33.5, 136] })] }),
      ),
    ).toEqual([
      'table.geojson:1:73  the latitude 136 is out of range, and the longitude 33.5 would be one: they look swapped; correct the row, or the mapping',
    ]);
  });

  it('that is cut off says so', async () => {
    const text = JSON.stringify({ type: 'FeatureCollection', features: [feature('a'), feature('b')] });
    for (const end of [text.length - 1, text.length - 40, 60]) {
      expect(await saysOf(text.slice(0, end))).toEqual([
        `table.geojson:1:${end + 1}  the file ends before its list of features does: it is cut off; fetch it again`,
      ]);
    }
  });

  it.each([
    ['a list', `[${JSON.stringify(feature('a'))}]`, '1:1'],
    ['a feature', JSON.stringify(feature('a')), '1:132'],
    ['two collections', collection(feature('a')) + collection(feature('b')), '21:2'],
    ['no JSON', 'id,name', '1:1'],
    ['nothing', '', '1:1'],
  ])('is not %s', async (_, text, place) => {
    expect(await saysOf(text)).toEqual([
      `table.geojson:${place}  this is no collection of features; save the table as a GeoJSON FeatureCollection, or one feature a line as .geojsonl`,
    ]);
  });

  it('has features that can be parsed', async () => {
    expect(await saysOf('{"features":[\n{"type":"Feature",,}]}')).toEqual([
      'table.geojson:2:19  the JSON of this feature is broken here; fetch the table again',
    ]);
    expect(await saysOf('{"features":[\n{"type":"Point"}]}')).toEqual([
      'table.geojson:2:9  its type is "Point"; a row is a GeoJSON Feature',
    ]);
  });

  it('has no feature of 1 MB', async () => {
    expect(
      await saysOf(`{"features":[\n ${JSON.stringify(feature('a', { text: 'x'.repeat(1 << 20) }))}]}`),
    ).toEqual(['table.geojson:2:2  this feature has more than 1,000,000 characters; simplify or remove it']);
  });

  it('has the properties that are asked for', async () => {
    expect(await saysOf(collection(feature('a')), columns.replace('name', 'nam'))).toEqual([
      'story.yaml:10:29  no feature has the property "nam"; did you mean "name"?',
    ]);
  });
});

describe('one feature a line', () => {
  it('is told by its line', async () => {
    const text = `${JSON.stringify(feature('a'))}\r\n\n\u001e${JSON.stringify(feature('b'))}\n`;
    const { story, events } = await tryFile('table.geojsonl', text);
    expect(story?.table.counts).toBe('lines');
    expect(events.map(({ id, line }) => `${id} ${line}`)).toEqual(['r-a 1', 'r-b 3']);
  });

  it('that is cut off, or is no feature, is told, and the others are read', async () => {
    const text = `${JSON.stringify(feature('a'))}\n[1]\n{"type":"Feat`;
    expect((await tryFile('table.ndjson', text)).says).toEqual([
      'table.ndjson:2:1  this is no feature; write a GeoJSON Feature',
      'table.ndjson:3:14  the JSON of this feature is broken here; fetch the table again',
    ]);
  });
});
