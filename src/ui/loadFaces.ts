// The faces that the page brings along: upright, by weight, Latin for all pages and one more for the script of some. They
// are asked for by script and not by the style sheet, since on a slow line they would keep the script waiting for a
// quarter of a second.
import url from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import { lettersOf, type Language } from '../model/languages.ts';

export interface Face {
  readonly family: string;
  readonly url: string;
  readonly weight: string;
  /** No two faces of a page claim the same character. */
  readonly unicodeRange: string;
}

const latin: Face = {
  family: 'Source Serif 4 Variable',
  url,
  weight: '200 900',
  // ZWNJ and ZWJ are left to the faces that need them.
  unicodeRange:
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-200B, U+200E-206F, U+20AC, ' +
    'U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
};

export function loadFaces(language: Language): void {
  load(latin);
  loadOwn(language).then(
    (own) => own && load(own.face),
    () => undefined,
  );
}

/** Each in a chunk of its own, so that the other pages do not name its file. */
async function loadOwn(language: Language): Promise<{ readonly face: Face } | null> {
  switch (lettersOf(language)) {
    case null:
      return null;
    case 'arabic':
      return import('./faces/arabic.ts');
    case 'cyrillic':
      return import('./faces/cyrillic.ts');
    case 'turkish':
      return import('./faces/turkish.ts');
  }
}

function load({ family, url, weight, unicodeRange }: Face): void {
  const face = new FontFace(family, `url("${url}") format("woff2")`, {
    weight,
    style: 'normal',
    display: 'swap',
    unicodeRange,
  });
  document.fonts.add(face);
  // When it does not come, its stand-in of the style sheets stays: there is nothing to say and nothing to do.
  face.load().catch(() => undefined);
}
