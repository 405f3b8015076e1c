import { describe, expect, test } from 'vitest';
import { installTrustedTypes } from './trustedTypes.ts';

type Rules = Record<string, (text: string) => string | null>;

function installed(): Map<string, Rules> {
  const policies = new Map<string, Rules>();
  installTrustedTypes({ createPolicy: (name, rules) => policies.set(name, rules) });
  return policies;
}

describe('the door for text', () => {
  test('is one policy, the default one', () => {
    expect([...installed().keys()]).toEqual(['default']);
  });

  test('lets Leaflet’s question pass, to the letter, and no other markup', () => {
    const createHTML = installed().get('default')?.createHTML;
    expect(createHTML?.('<svg/>')).toBe('<svg/>');
    for (const text of ['', '<svg>', '<svg/> ', '<SVG/>', '<svg/><script>', '<svg onload=x/>', '<b>', 'text'])
      expect(createHTML?.(text), text).toBeNull();
  });

  test('has no rule by which text becomes a script or its address', () => {
    expect(Object.keys(installed().get('default') ?? {})).toEqual(['createHTML']);
  });

  test('is silent where the browser has none', () => {
    expect(() => installTrustedTypes(undefined)).not.toThrow();
  });
});
