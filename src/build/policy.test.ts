import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createNotFoundHtml } from './notFoundHtml.ts';
import { createPolicy, findInline, tileHostsOf, withPolicy, type PolicyOptions } from './policy.ts';

const bare: PolicyOptions = { inlineScripts: [], inlineStyles: [], tileHosts: [], framing: null };

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What a policy says under each of its names. */
const read = (policy: string) =>
  new Map(policy.split('; ').map((rule) => [rule.split(' ')[0] ?? '', rule.split(' ').slice(1)]));

describe('a policy', () => {
  test('allows nothing but the site itself', () => {
    expect(createPolicy(bare)).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
        "manifest-src 'self'; frame-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; " +
        "require-trusted-types-for 'script'; trusted-types default",
    );
  });

  test('names each inline script and style by its hash, once', () => {
    const rules = read(
      createPolicy({ ...bare, inlineScripts: ['a()', 'a()'], inlineStyles: ['p{}', 'é{}'] }),
    );
    expect(rules.get('script-src')).toEqual(["'self'", hash('a()')]);
    expect(rules.get('style-src')).toEqual(["'self'", ...[hash('p{}'), hash('é{}')].sort()]);
  });

  test('lets images and requests go to the tiles’ servers, and nothing else', () => {
    const tiles = { url: 'https://tiles.example.org/{z}/{x}/{y}.png?key=a;b' };
    const rules = read(createPolicy({ ...bare, tileHosts: tileHostsOf(tiles) }));
    expect(rules.get('img-src')).toEqual(["'self'", 'data:', 'https://tiles.example.org']);
    expect(rules.get('connect-src')).toEqual(["'self'", 'https://tiles.example.org']);
    expect([...rules].filter(([, sources]) => sources.includes('https://tiles.example.org'))).toHaveLength(2);
    expect(tileHostsOf(null)).toEqual([]);
  });

  test('lets a worker run where there is a table, from the site alone', () => {
    expect(read(createPolicy({ ...bare, hasWorker: true })).get('worker-src')).toEqual(["'self'"]);
    expect(read(createPolicy(bare)).has('worker-src')).toBe(false);
  });

  test('says who may frame the page in a header alone', () => {
    expect(createPolicy(bare)).not.toContain('frame-ancestors');
    expect(createPolicy({ ...bare, framing: 'anyone' })).toMatch(/; frame-ancestors \*$/);
    expect(createPolicy({ ...bare, framing: 'same-site' })).toMatch(/; frame-ancestors 'self'$/);
  });

  test('is never loosened', () => {
    const policy = createPolicy({ ...bare, inlineScripts: ['a()'], inlineStyles: ['p{}'] });
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(policy).not.toContain('"');
  });
});

describe('what stands in a page', () => {
  test('is the scripts that run and the styles; a file and a data block are none of these', () => {
    const template = `<style>p{}</style><script>a()</script><script src="./b.js"></script>
      <script type="module" crossorigin src="./c.js"></script><script type="module">d()</script>
      <script type="application/json" id="story">{}</script><style media="print">q{}</style>`;
    expect(findInline(template)).toEqual({ inlineScripts: ['a()', 'd()'], inlineStyles: ['p{}', 'q{}'] });
  });

  test('includes the style of the page for what is not there', () => {
    const { inlineScripts, inlineStyles } = findInline(createNotFoundHtml(null));
    expect(inlineScripts).toEqual([]);
    expect(inlineStyles).toHaveLength(1);
  });
});

describe('a page with its policy', () => {
  test('has it before any style, script and link', () => {
    const html = withPolicy(createNotFoundHtml(null), createPolicy(bare));
    const at = html.indexOf('<meta http-equiv="Content-Security-Policy" content="default-src');
    expect(at).toBeGreaterThan(0);
    for (const tag of ['<style', '<script', '<link']) expect(html.slice(0, at)).not.toContain(tag);
  });

  test('is not written where there is no place for it', () => {
    expect(() => withPolicy('<!doctype html>', createPolicy(bare))).toThrow('has lost its <meta charset');
  });
});
