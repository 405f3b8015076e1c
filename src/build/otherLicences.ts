// The licences of what the site ships besides code; Vite writes those of the code.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const faces = { 'Source Serif 4': 'source-serif-4', Vazirmatn: 'vazirmatn' };

/** Markdown that goes on after Vite's list of packages. */
export function readOtherLicences(): string {
  const { resolve } = createRequire(import.meta.url);
  const licences = Object.entries(faces).map(([name, folder]) => {
    const licence = readFileSync(resolve(`@fontsource-variable/${folder}/LICENSE`), 'utf8');
    return `## ${name} (OFL-1.1)\n\n${licence.trim()}\n`;
  });
  return `
${licences.join('\n')}
## Natural Earth (public domain)

The base map is made with Natural Earth, by way of world-atlas. https://www.naturalearthdata.com/
`;
}
