// How the page is built, served while it is written, and served once it is built.
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { datelineBuild } from './src/build/datelineBuild.ts';
import { datelineDev } from './src/build/datelineDev.ts';
import { datelinePreview } from './src/build/datelinePreview.ts';

const data = process.env.DATELINE_DATA ?? 'data';
const site = process.env.DATELINE_SITE ?? null;
const port = process.env.PORT ? Number(process.env.PORT) : null;

export default defineConfig({
  // Relative addresses: the site runs under any path of any web server.
  base: './',
  appType: 'mpa',
  plugins: [react(), datelineBuild({ data, site }), datelineDev({ data }), datelinePreview()],
  resolve: {
    alias: [
      { find: /^leaflet$/, replacement: join(import.meta.dirname, 'src/map/leafletParts.mjs') },
      { find: /^d3-(color|format)$/, replacement: join(import.meta.dirname, 'src/build/unusedByScales.ts') },
    ],
  },
  server: { port: port ?? 5173, strictPort: port !== null },
  preview: { port: port ?? 4173, strictPort: true },
  build: {
    target: ['chrome109', 'edge109', 'firefox115', 'safari16.4'],
    // A strict Content Security Policy refuses data: addresses.
    assetsInlineLimit: 0,
    // One style sheet: a chunk waits for a style sheet of its own, a round trip before the map.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    rolldownOptions: { checks: { bundlerTimings: false } },
    license: { fileName: 'licences.md' },
  },
});
