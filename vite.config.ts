// How the page is built, served while it is written, and served once it is built.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { datelineBuild } from './src/build/datelineBuild.ts';
import { datelineDev } from './src/build/datelineDev.ts';
import { datelinePreview } from './src/build/datelinePreview.ts';
import { aliases, browsers } from './src/build/settings.ts';

const data = process.env.DATELINE_DATA ?? 'data';
const site = process.env.DATELINE_SITE ?? null;
const skipBadRows = process.env.DATELINE_SKIP_BAD_ROWS === '1';
const port = process.env.PORT ? Number(process.env.PORT) : null;

export default defineConfig({
  // Relative addresses: the site runs under any path of any web server.
  base: './',
  appType: 'mpa',
  plugins: [
    react(),
    datelineBuild({ data, site, skipBadRows }),
    datelineDev({ data, skipBadRows }),
    datelinePreview(),
  ],
  resolve: { alias: aliases },
  server: { port: port ?? 5173, strictPort: port !== null },
  preview: { port: port ?? 4173, strictPort: true },
  build: {
    target: browsers,
    // A strict Content Security Policy refuses data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { checks: { bundlerTimings: false } },
    license: { fileName: 'licences.md' },
  },
});
