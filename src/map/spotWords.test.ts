import { describe, expect, it } from 'vitest';
import { languages } from '../model/languages.ts';
import { noDay } from '../table/columns.ts';
import { tableWordsFor } from '../words/table/tableWordsFor.ts';
import { mapViewAt } from './reportView.ts';
import { createSquareFinder } from './spotGrid.ts';
import { largestPlaces, nameCategories, nameSpot } from './spotWords.ts';

const group = (name: string) => ({ id: name.toLowerCase(), name, count: 1 });
const aleppo = { name: 'Aleppo', point: { lat: 36.2, lng: 37.2 }, count: 900 };
const suburb = { name: 'Hraytan', point: { lat: 36.3, lng: 37.1 }, count: 10 };
const story = {
  events: 1_000_000,
  places: [aleppo, suburb],
  categories: ['Battles', 'Strikes', 'Talks', 'Other'].map(group),
};
const shortDay = (day: number) => `day ${day}`;
const naming = { story, say: tableWordsFor('en'), dates: { shortDay }, placeNames: ['', 'Aleppo', 'Idlib'] };
const spot = {
  kind: 'cell',
  count: 1234,
  first: 12,
  place: 0,
  around: 0,
  began: null,
  isNear: false,
  square: '0:0',
  byCategory: [30, 1200, 0, 4],
} as const;
const event = { ...spot, kind: 'event', count: 1, byCategory: [0, 1, 0, 0] } as const;

describe('a spot is called', () => {
  it('by the largest place in its square, and by its count alone without one', () => {
    expect(nameSpot(spot, naming, 'Aleppo')).toBe('Aleppo and around, 1,234 events');
    expect(nameSpot(spot, naming, null)).toBe('1,234 events');
  });

  it('by the place of most of its events where no large place is in its square', () => {
    expect(nameSpot({ ...spot, around: 2 }, naming, null)).toBe('Idlib and around, 1,234 events');
    expect(nameSpot({ ...spot, around: 2 }, naming, 'Aleppo')).toBe('Aleppo and around, 1,234 events');
  });

  it('by the place of its events where they are at one point', () => {
    expect(nameSpot({ ...spot, kind: 'stack', count: 3, place: 1 }, naming, null)).toBe('Aleppo, 3 events');
  });

  it('by its number and place where it is one event, and says where it is only near', () => {
    expect(nameSpot(event, naming, 'Homs')).toBe('event 12 of 1,000,000');
    expect(nameSpot({ ...event, place: 1 }, naming, null)).toBe('event 12 of 1,000,000, Aleppo');
    expect(nameSpot({ ...event, isNear: true }, naming, null)).toBe(
      'event 12 of 1,000,000, near this point, not exactly there',
    );
  });

  it('by its day too, by the first and the last where it may be several', () => {
    const onDays = (from: number, by: number) => nameSpot({ ...event, began: { from, by } }, naming, null);
    expect(onDays(5, 5)).toBe('event 12 of 1,000,000, day 5');
    expect(onDays(5, 9)).toBe('event 12 of 1,000,000, day 5 – day 9');
    expect(onDays(noDay, 9)).toBe('event 12 of 1,000,000, day 9');
    expect(onDays(noDay, noDay)).toBe('event 12 of 1,000,000');
  });

  it.each(languages)('in the words and digits of %s', (language) => {
    const say = tableWordsFor(language);
    const name = nameSpot(spot, { ...naming, say }, 'Aleppo');
    expect(name).toContain('Aleppo');
    expect(name).toContain(say.number(1234));
  });
});

it('its categories are named with their counts, the largest first, three at most', () => {
  expect(nameCategories(spot, naming)).toEqual(['Strikes 1,200', 'Battles 30', 'Other 4']);
  expect(nameCategories(event, naming)).toEqual(['Strikes']);
});

it('the largest place in a square gives it its name', () => {
  const view = mapViewAt({ lat: 36, lng: 37 }, 5, { width: 800, height: 500 });
  const names = largestPlaces(story, view);
  expect(names.get(createSquareFinder(view)(aleppo.point))).toBe('Aleppo');
});
