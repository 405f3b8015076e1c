import { describe, expect, test } from 'vitest';
import { installTableTypes, installTrustedTypes } from './trustedTypes.ts';

type Rules = Record<string, (text: string) => string | null>;

function installed(): Map<string, Rules> {
  const policies = new Map<string, Rules>();
  installTrustedTypes({ createPolicy: (name, rules) => policies.set(name, { ...rules }) });
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

describe('the door of a table’s page', () => {
  const policies = new Map<string, Rules>();
  const types = {
    createPolicy: (name: string, rules: object) => policies.set(name, rules as Rules),
  };
  installTableTypes('https://news.example/assets/worker-1.js', types);
  const rules = policies.get('default');

  test('lets the worker’s address pass, to the letter, and no other', () => {
    const pass = rules?.createScriptURL;
    expect(pass?.('https://news.example/assets/worker-1.js')).toBe('https://news.example/assets/worker-1.js');
    for (const address of ['', './worker-1.js', 'https://news.example/assets/worker-1.js?', 'data:,'])
      expect(pass?.(address), address).toBeNull();
  });

  test('is as narrow as the others’ for markup', () => {
    expect(rules?.createHTML?.('<svg/>')).toBe('<svg/>');
    expect(rules?.createHTML?.('<b>')).toBeNull();
  });
});
