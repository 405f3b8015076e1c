// Each way in which the file of a table can be bad as a whole: its bytes, its delimiter, its end; of every format.
import { describe, expect, it } from 'vitest';
import { storyOf, tryTable } from './temporaryTable.ts';
import { columns, eventsOf, good, header, saysOf } from './triedCsv.ts';

describe('a delimiter', () => {
  it('other than the comma is named', async () => {
    const table = (mark: string) => (header + good).replaceAll(',', mark);
    expect(await saysOf(table(';'))).toEqual([
      'table.csv:1:1  the columns of this table are parted by semicolons; write delimiter: ";" below "table"',
    ]);
    expect(await saysOf(table('\t'))).toEqual([
      'table.csv:1:1  the columns of this table are parted by tabs; write format: tsv below "table"',
    ]);
    expect(await saysOf(table('|'))).toEqual([
      'table.csv:1:1  the columns of this table are parted by bars; write delimiter: "|" below "table"',
    ]);
    expect(await saysOf(table(';'), '  delimiter: ;\n')).toEqual([]);
    expect(await saysOf(table('\t'), '  format: tsv\n')).toEqual([]);
  });

  it('is named where the header is in quotation marks too, and where some names hold the other one', async () => {
    const quoted = '"id";"title";"date";"lat";"lng";"place"\n';
    const advice = 'write delimiter: ";" below "table"';
    const says = [`table.csv:1:1  the columns of this table are parted by semicolons; ${advice}`];
    expect(await saysOf(quoted)).toEqual(says);
    expect(await saysOf('id;title;date;lat;lng;"place, or town"\n')).toEqual(says);
    expect(await saysOf('id;title;date;lat;lng;place, or town\n')).toEqual(says);
    expect(await saysOf('"id" x,title,date,lat,lng,place\n')).toEqual([
      'table.csv:1:1  text follows on its closing quotation mark; double the marks that are meant, as in ""',
    ]);
  });

  it('that is the comma is named in a table of tabs', async () => {
    expect(await saysOf(header + good, '  format: tsv\n')).toEqual([
      'table.csv:1:1  the columns of this table are parted by commas; write format: csv below "table", without "delimiter"',
    ]);
    expect(await saysOf(header + good, '  delimiter: "|"\n')).toEqual([
      'table.csv:1:1  the columns of this table are parted by commas; write format: csv below "table", without "delimiter"',
    ]);
  });
});

describe('the bytes of a table', () => {
  it('may begin with a byte order mark', async () => {
    expect(await saysOf(`\ufeff${header}${good}`)).toEqual([]);
  });

  it.each(['utf16le', 'big endian', 'without a mark'])('are not UTF-16: %s', async (kind) => {
    const bytes = Buffer.from(`${kind === 'without a mark' ? '' : '\ufeff'}${header}${good}`, 'utf16le');
    if (kind === 'big endian') bytes.swap16();
    expect(await saysOf(bytes)).toEqual([
      'table.csv:1:1  the table is UTF-16, or no text at all; save it as UTF-8, in a spreadsheet as “CSV UTF-8”',
    ]);
  });

  it('are UTF-8, and the first that is not is told', async () => {
    const bytes = Buffer.from(`${header}${good}2,Café,2016-12-20,33.5,36.3,Damascus\n`, 'latin1');
    expect(await saysOf(bytes)).toEqual([
      'table.csv:3:6  the byte 0xE9 is not UTF-8; save the table as UTF-8',
    ]);
  });

  it('are told apart far down the file too, whatever pieces it is read in', async () => {
    const rows = Array.from({ length: 6000 }, (_, n) => `${n},Кафе ${n},2016-12-20,33.5,36.3,Дамаск\n`).join(
      '',
    );
    const bytes = Buffer.concat([Buffer.from(header + rows), Buffer.from([0x78, 0xe9, 0x0a])]);
    expect(await saysOf(bytes)).toEqual([
      'table.csv:6002:2  the byte 0xE9 is not UTF-8; save the table as UTF-8',
    ]);
    expect(await eventsOf(header + rows)).toHaveLength(6000);
  });

  it.each([
    ['a zip archive, or a spreadsheet’s own file', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]],
    ['a gzip file', [0x1f, 0x8b, 0x08, 0x00]],
  ])('are not %s', async (what, bytes) => {
    expect(await saysOf(Uint8Array.from(bytes))).toEqual([
      `table.csv:1:1  the table is ${what}; unpack it, or save it as CSV UTF-8`,
    ]);
  });

  it('are not those of an archive, which its name tells', async () => {
    const { says } = await tryTable({ yaml: storyOf('ged.zip', columns), tables: { 'ged.zip': 'PK' } });
    expect(says).toEqual([
      'story.yaml:9:9  "ged.zip" is no table of text; unpack it, or save it as CSV UTF-8, and name that file',
    ]);
  });

  it('are there', async () => {
    expect(await saysOf('')).toEqual([
      'table.csv:1:1  the table is empty; put its rows here, below their header',
    ]);
    expect(await saysOf(header)).toEqual(['table.csv:1:1  the table has no rows; add them']);
  });
});

describe('a file that is cut off', () => {
  it('within quotation marks says where they open', async () => {
    expect(await saysOf(`${header}${good}2,"Two, and\nmore`)).toEqual([
      'table.csv:3:3  the quotation mark that opens here is never closed; close it, or fetch the table again if it is cut off',
    ]);
  });

  it('within a row lacks cells', async () => {
    expect(await saysOf(`${header}${good}2,Two,2016-1`)).toEqual([
      'table.csv:3:7  this row has 3 cells, and the header 6; add the missing ones, or fetch the table again if it is cut off',
    ]);
  });

  it('within a character says so', async () => {
    for (const [word, bytes] of [
      ['Алеппо', 1],
      ['حلب', 1],
      ['阿勒颇', 2],
      ['🙂', 3],
    ] as const) {
      const whole = Buffer.from(`${header}${good}2,One,2016-12-20,,,${word}`);
      const column = 19 + word.length - (word === '🙂' ? 1 : 0);
      expect(await saysOf(whole.subarray(0, whole.length - bytes))).toEqual([
        `table.csv:3:${column}  the file ends within a character: it is cut off, or no UTF-8; fetch it again, or save it as UTF-8`,
      ]);
      expect(await saysOf(whole)).toEqual([]);
    }
  });

  it('a quotation mark left open far from its end says so too', async () => {
    const rows = Array.from(
      { length: 40_000 },
      (_, n) => `${n + 2},Two,2016-12-20,33.5,36.3,Damascus\n`,
    ).join('');
    expect(await saysOf(`${header}1,"One,2016-12-20,,,\n${rows}`)).toEqual([
      'table.csv:2:3  the quotation mark that opens here is not closed within 1,000,000 characters; close it, or double it where it is meant',
    ]);
  });
});

describe('of every format', () => {
  const feature = (id: string, note = 'Note') =>
    `{"type":"Feature","geometry":{"type":"Point","coordinates":[36.3,33.5]},"properties":{"id":"${id}","title":"${note}","date":"2016-12-20"}}`;
  const files = [
    ['t.tsv', 'id\ttitle\tdate\na\t"One\tand\r\na half"\t2016-12-20\nb\tTwo\t2016-12-21\n'],
    ['t.geojson', `{"features":[\n${feature('a', 'One\\tand\\r\\na half')},\n${feature('b')}\n]}\n`],
    ['t.geojsonl', `${feature('a', 'One\\tand\\r\\na half')}\n${feature('b')}\n`],
  ] as const;
  const read = (name: string, table: string | Uint8Array) =>
    tryTable({ yaml: storyOf(name, 'id: id, title: title, date: date'), tables: { [name]: table } });

  describe.each(files)('%s', (name, text) => {
    it('a byte order mark and Windows line ends change nothing', async () => {
      const plain = await read(name, text);
      expect(plain.says).toEqual([]);
      expect(plain.events.map(({ id, title }) => [id, title])).toContainEqual(['r-a', 'One and a half']);
      const other = await read(name, `\ufeff${text.replaceAll(/\r?\n/g, '\r\n')}`);
      expect(other.says).toEqual([]);
      expect(other.events).toEqual(plain.events);
    });

    it('UTF-16 is told', async () => {
      for (const bom of ['', '\ufeff'])
        expect((await read(name, Buffer.from(bom + text, 'utf16le'))).says).toEqual([
          `${name}:1:1  the table is UTF-16, or no text at all; save it as UTF-8, in a spreadsheet as “CSV UTF-8”`,
        ]);
    });

    it('a byte that is not UTF-8 is told', async () => {
      const says = (await read(name, Buffer.from(text.replace('half', 'häf'), 'latin1'))).says;
      expect(says).toEqual([
        expect.stringMatching(/:\d+:\d+ {2}the byte 0xE4 is not UTF-8; save the table as UTF-8$/),
      ]);
    });

    it('wherever it is cut off, but between two rows, it is no story', { timeout: 60_000 }, async () => {
      const end = text.trimEnd().length;
      const rowEnd = text.indexOf(name === 't.geojson' ? ']}' : '\n', text.indexOf('half'));
      for (let at = 0; at < end; at += 7) {
        const { says, story } = await read(name, text.slice(0, at));
        const isBetween =
          name !== 't.geojson' && text.slice(0, at).trimEnd() === text.slice(0, rowEnd).trimEnd();
        const isDateCut = name === 't.tsv' && /\t2016(-\d\d){0,2}$/.test(text.slice(0, at));
        if (!isBetween && !isDateCut) expect([at, says.length > 0, story]).toEqual([at, true, null]);
      }
    });
  });
});

it('a row of features lacks cells where they are null, empty, or not there', async () => {
  const feature = (properties: object) => JSON.stringify({ type: 'Feature', geometry: null, properties });
  const rows = [
    { id: 'a', title: 'One', date: '2016-12-20', place: null },
    { id: 'b', title: 'Two', date: '2016-12-20' },
    { id: 'c', title: '', date: null, place: '' },
  ];
  const { says } = await tryTable({
    yaml: storyOf('t.geojsonl', 'id: id, title: title, date: date, place: place'),
    tables: { 't.geojsonl': rows.map(feature).join('\n') },
  });
  expect(says.map((line) => line.replace(/^t.geojsonl:3:\d+ {2}/, ''))).toEqual([
    'this row has no title; add it',
    '"date" is empty: there is no date; add it',
  ]);
});
