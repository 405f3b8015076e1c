// The page for an address that is not there: the site's look, one sentence, one way on, no script.
import { escapeHtml } from '../model/escape.ts';
import { en } from '../words/en.ts';

const style = `
      :root { color-scheme: light dark; }
      body { margin: 0; min-height: 100vh; display: grid; place-content: center; padding: 1.5rem;
        background: light-dark(#fbf8f3, #15171a); color: light-dark(#1d1b19, #ece8e1);
        font: 1.125rem/1.5 'Source Serif 4', Georgia, 'Times New Roman', serif; text-align: center; }
      svg { inline-size: 9rem; margin: 0 auto 1.5rem; }
      h1 { margin: 0 0 1rem; font-size: clamp(1.5rem, 5vw, 2.25rem); font-weight: 600; line-height: 1.2; text-wrap: balance; }
      a { color: inherit; text-underline-offset: 0.2em; }
      .line { stroke: light-dark(#8a8278, #77736c); }
      .circle { fill: light-dark(#0b6aa8, #5fb3e6); }
      .square { fill: light-dark(#b45f06, #f0a34a); }
      .triangle { fill: none; stroke: light-dark(#b3263e, #ef7f8e); stroke-dasharray: 2 2; }
    `;

/**
 * A web server may answer any address with it, at any depth: nothing in it can be relative to a file, so that its
 * style stands in the page, and the way on is the folder above unless the site's own address is known.
 */
export function createNotFoundHtml(site: string | null): string {
  const title = escapeHtml(en.errors.notFound);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${title}</title>
    <style>${style}</style>
  </head>
  <body>
    <main>
      <svg viewBox="0 0 96 28" aria-hidden="true">
        <path class="line" d="M2 25h92" stroke-width="1.5" />
        <circle class="circle" cx="16" cy="11" r="7" />
        <rect class="square" x="41" y="4" width="14" height="14" rx="1" />
        <path class="triangle" d="M80 3.5 88 18H72Z" stroke-width="1.5" />
      </svg>
      <h1>${title}</h1>
      <p><a href="${site === null ? './' : escapeHtml(site)}">${escapeHtml(en.errors.toStart)}</a></p>
    </main>
  </body>
</html>
`;
}
