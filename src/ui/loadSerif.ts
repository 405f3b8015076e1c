// The one face that the page brings along: upright, by weight, Latin. It is asked for by script and not by the style
// sheet, since on a slow line it would keep the script waiting for a quarter of a second.
import url from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';

export function loadSerif(): void {
  const face = new FontFace('Source Serif 4 Variable', `url("${url}") format("woff2")`, {
    weight: '200 900',
    style: 'normal',
    display: 'swap',
    // ZWNJ and ZWJ are left to the faces that need them.
    unicodeRange:
      'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-200B, U+200E-206F, U+20AC, ' +
      'U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
  });
  document.fonts.add(face);
  // When it does not come, its stand-in of fonts.css stays: there is nothing to say and nothing to do.
  face.load().catch(() => undefined);
}
