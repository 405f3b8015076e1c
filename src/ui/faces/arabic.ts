// The face of Persian and Arabic, in place of both the serif and the sans.
import url from '@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2?url';
import type { Face } from '../loadFaces.ts';

export const face: Face = {
  family: 'Vazirmatn Variable',
  url,
  weight: '100 900',
  // ZWNJ and ZWJ with it: letters on both sides of one take their shapes from the face that holds all three.
  unicodeRange: 'U+0600-06FF, U+0750-077F, U+200C-200D, U+FB50-FDFF, U+FE70-FEFC',
};
