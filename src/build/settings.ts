// What every script of ours is built with, for the page and for the embed.
import { join } from 'node:path';

/** The README names them to people. */
export const browsers = ['chrome109', 'edge109', 'firefox115', 'safari16.4'];

/** The style that the page asks for below its words, and where its template names it. */
export const lateSheet = 'src/shell/late.css';
export const lateHole = '<!--late-->';

const source = join(import.meta.dirname, '..');

export const aliases = [
  // Leaflet's modules, and of these the ones that the map uses.
  { find: /^leaflet$/, replacement: join(source, 'map', 'leafletParts.mjs') },
  // d3-scale drags these along for colours and formats that nothing here asks for.
  { find: /^d3-(color|format)$/, replacement: join(source, 'build', 'unusedByScales.ts') },
  { find: /^d3-array$/, replacement: join(source, 'build', 'unusedByTicks.ts') },
  { find: /^d3-interpolate$/, replacement: join(source, 'build', 'numbersOnly.ts') },
  { find: /^\.\/(Marker\.Drag|SVG\.VML)$/, replacement: join(source, 'build', 'unusedByMarkers.ts') },
];
