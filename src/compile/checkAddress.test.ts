import { describe, expect, it } from 'vitest';
import { addressFault, tileFault } from './checkAddress.ts';

describe('an address of the web passes', () => {
  it.each([
    'https://example.org',
    'https://example.org/a/b?c=d&e=%20#f',
    'http://example.org:8080/',
    'HTTPS://EXAMPLE.ORG/',
    'https://пример.испытание/страница',
    'https://ar.mehrnews.com/amp/1867891',
    'https://example.org/a@b',
    'https://example.org/a,b;c(d)',
    'https://[2001:db8::1]/',
    'https://en.wikipedia.org/wiki/A_(b)',
  ])('%s', (url) => expect(addressFault(url)).toBeNull());
});

describe('what is none is refused', () => {
  it.each([
    '',
    'example.org',
    '/path',
    '//example.org/',
    './a',
    '#a',
    'https:',
    'https:/example.org',
    'https:example.org',
    'https://',
    'https:///example.org',
    'https://?a',
    'https://user@example.org/',
    'https://user:word@example.org/',
    'https://@example.org/',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    'javascript://example.org/%0aalert(1)',
    'vbscript:x',
    'data:text/html,x',
    'blob:https://example.org/x',
    'file:///etc/passwd',
    'ftp://example.org/',
    'mailto:a@example.org',
    'tel:1',
    'ws://example.org/',
    'view-source:https://example.org/',
    'https://exam\tple.org/',
    'https://example.org/\n',
    ' https://example.org/',
    'https://example.org/a b',
    'https://example.org\\@evil.example/',
    'https:\\\\example.org',
    'https://example.org/\u0000',
    'https://example.org/\u202egpj.exe',
    'https://exa\u00admple.org/',
    'https://exam\u200dple.org/',
    'https://example.org/<script>',
    'https://example.org/"onmouseover=x',
    'https://example.org:99999/',
    'https://exa mple.org/',
    'https://%/',
    'https://[::1/',
    'https://{x}.example.org/',
  ])('%j', (url) => expect(addressFault(url)).toMatch(/; /));
});

describe('the address of tiles', () => {
  it('has z, x and y once each, over https, on one host', () => {
    expect(tileFault('https://t.example.org/{z}/{x}/{y}.png?key=1')).toBeNull();
    for (const url of [
      'https://t.example.org/{z}/{x}.png',
      'https://t.example.org/{z}/{x}/{y}/{y}.png',
      'http://t.example.org/{z}/{x}/{y}.png',
      'https://{s}.example.org/{z}/{x}/{y}.png',
      'https://{z}.example.org/{x}/{y}.png',
      'https://t.example.org/{z}/{x}/{y}{r}.png',
      'javascript:{z}{x}{y}',
      '{z}/{x}/{y}.png',
    ]) {
      expect(tileFault(url), url).toMatch(/; /);
    }
  });
});
