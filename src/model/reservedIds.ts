// Ids that no story, event or statement may have: parts of addresses, and ids of the page's own elements.

import { languages } from './languages.ts';

export const reservedIds: readonly string[] = [
  // parts of addresses
  'embed',
  'assets',
  ...languages,
  // what a date is counted from
  'publication',
  // elements of the page
  'root',
  'app',
  'main',
  'header',
  'footer',
  'story',
  'about',
  'about-title',
  'article',
  'map',
  'timeline',
  'quote',
  'quotes',
  'card',
  'player',
  'overview',
  'events',
  'other-stories',
  'legend',
  'share',
  'theme',
  'title',
  'summary',
  'story-data',
];
