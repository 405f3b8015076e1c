// The serif’s Cyrillic letters.
import url from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2?url';
import type { Face } from '../loadFaces.ts';

export const face: Face = {
  family: 'Source Serif 4 Variable',
  url,
  weight: '200 900',
  unicodeRange: 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116',
};
