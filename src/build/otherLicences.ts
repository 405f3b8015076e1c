// The licences of what the site ships besides code; Vite writes those of the code.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const font = '@fontsource-variable/source-serif-4';

/** Markdown that goes on after Vite's list of packages. */
export function readOtherLicences(): string {
  const licence = readFileSync(createRequire(import.meta.url).resolve(`${font}/LICENSE`), 'utf8');
  return `
## Source Serif 4 (OFL-1.1)

${licence.trim()}

## Natural Earth (public domain)

The base map is made with Natural Earth, by way of world-atlas. https://www.naturalearthdata.com/
`;
}
