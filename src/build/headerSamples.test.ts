import { describe, expect, test } from 'vitest';
import { createHeaderSamples } from './headerSamples.ts';

const samples = createHeaderSamples({
  site: {
    inlineScripts: ['theme()'],
    inlineStyles: ['p{}', '.not-found{}'],
    tileHosts: ['https://t.example'],
  },
  embed: { inlineScripts: ['embed()'], inlineStyles: ['q{}'], tileHosts: [] },
  languages: ['fa', 'ar'],
});

const textOf = (name: string) => samples.get(name) ?? '';
const policiesIn = (text: string) =>
  [...text.matchAll(/default-src 'none'[^"\n]*/g)].map(([policy]) => policy);

describe('the samples for web servers', () => {
  test('are six files', () => {
    expect([...samples.keys()]).toEqual([
      'nginx.conf',
      'Caddyfile',
      '_headers',
      'cloudfront-site.json',
      'cloudfront-embed.json',
      'cloudfront-assets.json',
    ]);
  });

  test.each(['nginx.conf', 'Caddyfile'])(
    '%s lets anybody frame an embed page, and nobody else’s site the others',
    (name) => {
      const [site, embed, ...more] = policiesIn(textOf(name));
      expect(more).toEqual([]);
      expect(site).toMatch(/https:\/\/t\.example.*frame-ancestors 'self'$/);
      expect(embed).toMatch(/frame-ancestors \*$/);
      expect(embed).not.toContain('t.example');
    },
  );

  test('a page matches one rule of _headers that has a policy', () => {
    const rules = textOf('_headers')
      .split(/\n(?=\/)/)
      .slice(1)
      .map((rule) => ({
        path: rule.split('\n')[0] ?? '',
        hasPolicy: rule.includes('Content-Security-Policy'),
        rule,
      }));
    const fits = (pattern: string, path: string) =>
      new RegExp(`^${pattern.replaceAll(/:[a-z]+/g, '[^/]+').replace('*', '.*')}$`).test(path);
    for (const path of ['/', '/a-story/', '/a-story/fa/', '/a-story/embed/', '/a-story/ar/embed/']) {
      const fitting = rules.filter((rule) => rule.hasPolicy && fits(rule.path, path));
      expect(fitting, path).toHaveLength(1);
      expect(fitting[0]?.rule, path).toContain(
        path.includes('/embed/') ? 'frame-ancestors *' : "frame-ancestors 'self'",
      );
    }
  });

  test('keep what has a hash in its name for ever, and ask for all else anew', () => {
    for (const name of ['nginx.conf', 'Caddyfile', '_headers', 'cloudfront-assets.json'])
      expect(textOf(name), name).toContain('max-age=31536000, immutable');
    for (const name of [
      'nginx.conf',
      'Caddyfile',
      '_headers',
      'cloudfront-site.json',
      'cloudfront-embed.json',
    ])
      expect(textOf(name), name).toContain('no-cache');
  });

  test('keep the files of a table for ever, which name their version, and let others have them', () => {
    const keptIn = /"~([^"]+)" "public, max-age/.exec(textOf('nginx.conf'))?.[1] ?? '';
    const sharedIn = /"~([^"]+)" "\*"/.exec(textOf('nginx.conf'))?.[1] ?? '';
    for (const pattern of [keptIn, sharedIn]) {
      expect('/a-story/table/rows-0a/1.json.gz').toMatch(new RegExp(pattern));
      expect('/table/index.html').not.toMatch(new RegExp(pattern));
    }
    expect(textOf('_headers')).toMatch(/^\/:story\/table\/\*\n.*\n {2}Cache-Control: public/m);
  });

  test('CloudFront’s are JSON, with policies and lists as long as it takes them', () => {
    for (const name of ['site', 'embed', 'assets']) {
      const { ResponseHeadersPolicyConfig: config } = JSON.parse(textOf(`cloudfront-${name}.json`));
      expect(config.SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy.length).toBeLessThan(
        1783,
      );
      expect(config.CustomHeadersConfig.Items).toHaveLength(config.CustomHeadersConfig.Quantity);
    }
  });

  test('have no policy that is loosened', () => {
    for (const [name, text] of samples) expect(text, name).not.toMatch(/unsafe-/);
  });
});
