import { expect, test } from 'vitest';
import { hostOf } from './hostOf.ts';

test.each([
  ['https://example.org/page', 'example.org'],
  ['HTTPS://Example.ORG:8443/?q=evil.example', 'example.org'],
  ['https://www.bbc.co.uk.evil.example/www.bbc.co.uk', 'www.bbc.co.uk.evil.example'],
  ['https://аpple.com/', 'xn--pple-43d.com'],
  ['https://пример.испытание/страница', 'xn--e1afmkfd.xn--80akhbyknj4f'],
  ['https://faß.de/', 'xn--fa-hia.de'],
  ['https://ｅｘａｍｐｌｅ.org/', 'example.org'],
  ['https://example。org/', 'example.org'],
  ['https://0x7f.1/', '127.0.0.1'],
  ['https://2130706433/', '127.0.0.1'],
  ['https://[2001:DB8:0::1]/', '[2001:db8::1]'],
])('%s leads to %s', (url, host) => {
  expect(hostOf(url)).toBe(host);
});
