import { describe, expect, test } from 'vitest';
import { createNewest } from './createNewest.ts';

const createSlow = () => {
  const begun: string[] = [];
  const ends = new Map<string, (failure?: Error) => void>();
  const ask = createNewest((request: string) => {
    begun.push(request);
    return new Promise<string>((resolve, reject) => {
      ends.set(request, (failure) => (failure ? reject(failure) : resolve(`${request}!`)));
    });
  });
  return { begun, ask, end: (request: string, failure?: Error) => ends.get(request)?.(failure) };
};

describe('createNewest', () => {
  test('one is worked out at a time, and the newest of those that wait comes next', async () => {
    const { begun, ask, end } = createSlow();
    const answers = ['a', 'b', 'c', 'd'].map(ask);
    expect(begun).toEqual(['a']);
    end('a');
    expect(await Promise.all(answers.slice(0, 3))).toEqual(['a!', null, null]);
    expect(begun).toEqual(['a', 'd']);
    end('d');
    expect(await answers[3]).toBe('d!');
    const last = ask('e');
    end('e');
    expect(await last).toBe('e!');
  });

  test('a failure does not keep the next one waiting', async () => {
    const { ask, end } = createSlow();
    const [first, second] = [ask('a'), ask('b')];
    end('a', new Error('no'));
    await expect(first).rejects.toThrow('no');
    await Promise.resolve();
    end('b');
    expect(await second).toBe('b!');
  });
});
