// For tests: a table.csv of six columns, and what the compiler makes of it.
import { storyOf, tryTable } from './temporaryTable.ts';

export const columns = 'id: id, title: title, date: date, lat: lat, lng: lng, place: place';
export const header = 'id,title,date,lat,lng,place\n';
export const good = '1,One,2016-12-20,33.5,36.3,Damascus\n';

const tried = (table: string | Uint8Array, more: string, asked: string) =>
  tryTable({ yaml: storyOf('table.csv', asked, more), tables: { 'table.csv': table } });

/** All that is wrong with it. @throws where there is a story in spite of that, or none without. */
export async function saysOf(
  table: string | Uint8Array,
  more = '',
  asked = columns,
): Promise<readonly string[]> {
  const { says, story } = await tried(table, more, asked);
  if ((story === null) !== says.length > 0) throw new Error(`a story and ${says.length} messages`);
  return says;
}

export const eventsOf = async (table: string | Uint8Array, more = '', asked = columns) =>
  (await tried(table, more, asked)).events;
