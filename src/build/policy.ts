// The Content Security Policy of a page: what it may load, and from where. Text in, text out.
import { createHash } from 'node:crypto';

/** Who may show a page in a frame: anybody its embed page, and only its own site everything else. */
type Framing = 'anyone' | 'same-site';

export interface PolicyOptions {
  /** What stands between the tags of each script that runs; data blocks need no leave. */
  readonly inlineScripts: readonly string[];
  readonly inlineStyles: readonly string[];
  /** The servers of map tiles that stories name, as in `https://tiles.example.org`. */
  readonly tileHosts: readonly string[];
  /** Whether a script of the site's may run beside the page: only where a table is. */
  readonly hasWorker?: boolean;
  /** Null for a policy that stands in a page: browsers heed this one in headers alone. */
  readonly framing: Framing | null;
}

const ancestors: Readonly<Record<Framing, string>> = {
  anyone: 'frame-ancestors *',
  'same-site': "frame-ancestors 'self'",
};

/** A policy of CSP level 3, for a header or for `<meta http-equiv>`. */
export function createPolicy({
  inlineScripts,
  inlineStyles,
  tileHosts,
  hasWorker = false,
  framing,
}: PolicyOptions): string {
  const tiles = sortedOnce(tileHosts);
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashesOf(inlineScripts)].join(' '),
    ["style-src 'self'", ...hashesOf(inlineStyles)].join(' '),
    ["img-src 'self' data:", ...tiles].join(' '),
    "font-src 'self'",
    "manifest-src 'self'",
    "frame-src 'self'",
    ["connect-src 'self'", ...tiles].join(' '),
    ...(hasWorker ? ["worker-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    // The one way for text to become markup is src/ui/trustedTypes.ts.
    "require-trusted-types-for 'script'",
    'trusted-types default',
    ...(framing === null ? [] : [ancestors[framing]]),
  ].join('; ');
}

/** What a policy calls the server of a story's tiles. The compiler has checked the address. */
export function tileHostsOf(tiles: { readonly url: string } | null): readonly string[] {
  return tiles ? [new URL(tiles.url).origin] : [];
}

/**
 * The scripts that run, and the styles, of a page without a story. Never ask a finished page: a script that had come
 * into it with a story would be let run.
 */
export function findInline(template: string): Pick<PolicyOptions, 'inlineScripts' | 'inlineStyles'> {
  const scripts = [...template.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)];
  const styles = [...template.matchAll(/<style\b[^>]*>(.*?)<\/style>/gs)];
  return {
    inlineScripts: scripts
      .filter(([, attributes = '']) => !/\ssrc=|\stype="application\//.test(attributes))
      .map(([, , text = '']) => text),
    inlineStyles: styles.map(([, text = '']) => text),
  };
}

/** The page with its policy, which comes before all that it rules. */
export function withPolicy(html: string, policy: string): string {
  const charset = '<meta charset="utf-8" />';
  if (!html.includes(charset)) throw new Error(`the page has lost its ${charset}: put it back`);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  return html.replace(charset, () => `${charset}\n    ${meta}`);
}

function hashesOf(texts: readonly string[]): string[] {
  return sortedOnce(texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`));
}

/** In an order that no build changes. */
const sortedOnce = (texts: readonly string[]): string[] => [...new Set(texts)].sort();
