// Titles of 40 to 80 characters, of words that mean nothing in any language: the bench tells no news.
import { createRandom } from './createRandom.ts';

const syllables = [
  'ba',
  'den',
  'fi',
  'gor',
  'ka',
  'lem',
  'mi',
  'nor',
  'pa',
  'res',
  'so',
  'tan',
  'ul',
  'vi',
  'zo',
];

/** The same four hundred words in every table, so that what is looked for is found in some rows and not in all. */
const words = createWords(400);

function createWords(count: number): readonly string[] {
  const random = createRandom(1);
  const found = new Set<string>();
  while (found.size < count) {
    const length = 2 + Math.floor(random() * 3);
    found.add(Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]).join(''));
  }
  return [...found];
}

/** At least `aim` characters, and at most one word of twelve letters more. */
export function createTitle(random: () => number, aim = 40 + random() * 28): string {
  let title = '';
  while (title.length <= aim) title += ` ${words[Math.floor(random() * words.length)] ?? ''}`;
  return `${title.charAt(1).toUpperCase()}${title.slice(2)}`;
}
