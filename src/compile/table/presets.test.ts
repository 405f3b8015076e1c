// What the codes of tables that many desks use become, code by code.
import { describe, expect, it } from 'vitest';
import { storyHead, tryTable } from './temporaryTable.ts';

describe('UCDP’s columns', () => {
  const header =
    'id,type_of_violence,side_a,side_b,where_prec,where_coordinates,latitude,longitude,country,date_prec,date_start,date_end\n';
  const at = (day: string) => `2016-12-${day} 00:00:00.000`;
  const row = (datePrec: number | string, start: string, end: string, wherePrec: number | string = 1) =>
    `${datePrec}-${start}-${end}-${wherePrec},1,A,B,${wherePrec},Aleppo,36.2,37.16,Syria,${datePrec},${at(start)},${at(end)}\n`;
  const tryRows = (...rows: string[]) =>
    tryTable({
      yaml: `${storyHead}table: { file: ged.csv, preset: ucdp-ged }\n`,
      tables: { 'ged.csv': header + rows.join('') },
    });

  it.each([
    [1, '20', '20', '2016-12-20'],
    [1, '20', '22', '2016-12-20/2016-12-22'],
    [2, '20', '22', '[2016-12-20..2016-12-22]'],
    [2, '20', '20', '[2016-12-15..2016-12-25]'],
    [3, '19', '25', '[2016-12-19..2016-12-25]'],
    [3, '19', '19', '[2016-12-13..2016-12-25]'],
    [4, '01', '31', '[2016-12-01..2016-12-31]'],
    [4, '20', '20', '[2016-12-01..2016-12-31]'],
    [5, '05', '31', '[2016-12-05..2016-12-31]'],
    [5, '20', '20', '[2016-01-01..2016-12-31]'],
  ])('date_prec %i, from %s to %s, is %s', async (code, start, end, edtf) => {
    const { says, events } = await tryRows(row(code, start, end));
    expect(says).toEqual([]);
    expect(events[0]?.edtf).toBe(edtf);
  });

  it('where_prec 1 is the point, 2 is near it, 3 to 7 are named and have none', async () => {
    const { says, events } = await tryRows(...[1, 2, 3, 4, 5, 6, 7].map((code) => row(1, '20', '20', code)));
    expect(says).toEqual([]);
    expect(events.map(({ precision, point, place }) => [precision, point?.lat ?? null, place])).toEqual([
      ['exact', 36.2, 'Aleppo'],
      ['near', 36.2, 'Aleppo'],
      ...Array.from({ length: 5 }, () => [null, null, 'Aleppo']),
    ]);
  });

  it('have no other codes', async () => {
    const { says } = await tryRows(
      row(0, '20', '20'),
      row(6, '20', '20'),
      row(1, '20', '20', 8),
      row('', '20', '20'),
    );
    expect(says.map((line) => line.replace(/;.*/, ''))).toEqual([
      'ged.csv:2:43  "0" in "date_prec" is no precision that is explained',
      'ged.csv:3:43  "6" in "date_prec" is no precision that is explained',
      'ged.csv:4:17  "8" in "where_prec" is no precision that is explained',
      'ged.csv:5:42  "" in "date_prec" is no precision that is explained',
    ]);
  });
});

describe('ACLED’s columns', () => {
  const header =
    'event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,country,admin1,location,latitude,longitude,geo_precision,notes\n';
  const row = (id: string, precision: number, place: number) =>
    `${id},20 December 2016,${precision},Protests,Peaceful protest,Protesters,Jordan,Amman Governorate,Amman,31.95,35.93,${place},A note.\n`;

  it('give a week and a month around the day that stands for them, and for a region its own name and no point', async () => {
    const { says, events } = await tryTable({
      yaml: `${storyHead}table: { file: acled.csv, preset: acled }\n`,
      tables: { 'acled.csv': header + row('JOR1', 1, 1) + row('JOR2', 2, 2) + row('JOR3', 3, 3) },
    });
    expect(says).toEqual([]);
    const bare = events.map(({ id, edtf, place, precision, point }) => [
      ...[id, edtf, place, precision],
      point?.lat ?? null,
    ]);
    expect(bare.sort()).toEqual([
      ['r-jor1', '2016-12-20', 'Amman', 'exact', 31.95],
      ['r-jor2', '[2016-12-14..2016-12-26]', 'Amman', 'near', 31.95],
      ['r-jor3', '[2016-12-01..2016-12-31]', 'Amman Governorate', null, null],
    ]);
    expect(events[0]).toMatchObject({ title: 'Peaceful protest – Protesters', text: 'A note.', url: null });
  });

  it('can be another publisher’s in part', async () => {
    const { events } = await tryTable({
      yaml: `${storyHead}table:\n  file: acled.csv\n  preset: acled\n  columns: { title: '{event_type} in {location}', url: 'https://example.org/{event_type}/{event_id_cnty}' }\n`,
      tables: { 'acled.csv': header.replace('Peaceful', '') + row('A 1', 1, 1).replace('Protests', 'A/B') },
    });
    expect(events[0]).toMatchObject({ title: 'A/B in Amman', url: 'https://example.org/A%2FB/A%201' });
  });

  it('call a region by the name of its landmark where no region is given', async () => {
    const { events } = await tryTable({
      yaml: `${storyHead}table: { file: acled.csv, preset: acled }\n`,
      tables: { 'acled.csv': header + row('A1', 1, 3).replace('Amman Governorate,Amman', ',Red Sea') },
    });
    expect(events[0]).toMatchObject({ place: 'Red Sea', point: null });
  });

  it('that are missing are told at the preset, but for those that can be done without', async () => {
    const table = (header + row('A1', 1, 1))
      .replace('latitude', 'latitud')
      .replace('notes', 'note')
      .replace('admin1', 'adm1');
    const { says } = await tryTable({
      yaml: `${storyHead}table: { file: acled.csv, preset: acled }\n`,
      tables: { 'acled.csv': table },
    });
    expect(says).toEqual(['story.yaml:8:35  the table has no column "latitude"; did you mean "latitud"?']);
  });
});
