// The serif’s ğ, ş and İ, and the sign of the lira. Their stand-ins are those of the Latin letters: the translated
// words of the Mehr story are within 1.5 % of the widths that those were measured for.
import url from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url';
import type { Face } from '../loadFaces.ts';

export const face: Face = {
  family: 'Source Serif 4 Variable',
  url,
  weight: '200 900',
  // Between them stand ı, Œ and œ, which the Latin face has.
  unicodeRange: 'U+0100-0130, U+0132-0151, U+0154-02BA, U+1E00-1EFF, U+20BA',
};
