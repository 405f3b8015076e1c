import { describe, expect, it } from 'vitest';
import { readJson } from './readJson.ts';

describe('JSON that was sent', () => {
  it('is read', () => {
    expect(readJson('{"a":["]",1]}')).toEqual({ ok: true, value: { a: [']', 1] } });
  });

  const whole = '{"format":1,"text":"Tehran – \\"a\\" [","list":[1,{"b":null}]}';

  it('that is cut off anywhere ends early, near the bytes that came', () => {
    for (let length = 0; length < whole.length; length += 1) {
      const cut = whole.slice(0, length);
      expect(readJson(cut)).toEqual({ ok: false, reason: 'ends-early', bytes: Buffer.byteLength(cut) });
    }
  });

  it('that is something else, or goes on after its end, is none', () => {
    for (const text of ['<!doctype html><p title="{">', 'Not found', '{"a":1}}', '{"a":1,}', '{a:1}'])
      expect(readJson(text), text).toEqual({ ok: false, reason: 'not-json' });
  });
});
