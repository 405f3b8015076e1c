// What embeds cost the newspaper's page around them: its blocked main thread, and how far its words move.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from '@playwright/test';
import { embedCode } from '../model/embedCode.ts';
import { blockingTime, openSlowly } from './benchRun.ts';

/** At another host name: for a browser another site, with a process of its own. */
async function serve(html: string): Promise<Server> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

const words = '<p>Words of the newspaper, a paragraph of them, before, between and after.</p>'.repeat(8);

/** Milliseconds of blocked main thread beyond 50 a task, and the layout shift, both of the page around `count` embeds. */
export async function measureEmbeds(browser: Browser, embedUrl: string, count: number) {
  const frame = embedCode({ src: embedUrl, title: 'A story', lang: 'en', heightPx: 700 });
  const script = `<script async src="${new URL('../../embed.js', embedUrl).href}"></script>`;
  const body = Array.from({ length: count }, () => `${frame}${words}`).join('');
  const server = await serve(`<!doctype html><title>News</title>${words}${body}${script}`);
  const { context, page } = await openSlowly(browser);
  try {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: 'load' });
    // Frames that are far below load when they are reached.
    for (let at = 0; at < count; at += 1) {
      await page.locator('iframe').nth(at).scrollIntoViewIfNeeded();
      await page.waitForLoadState('networkidle');
    }
    const { long, firstPaint, shift } = await page.evaluate(() => window.bench.entries);
    return { blocking: blockingTime(long, firstPaint), shift };
  } finally {
    await context.close();
    server.close();
  }
}
