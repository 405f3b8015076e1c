import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../../e2e/bench');
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

interface Locked {
  readonly integrity?: string;
  readonly resolved?: string;
}

test('the bench’s packages come from whatever registry is asked, pinned, and run nothing while they are installed', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
  for (const [name, { integrity, resolved }] of Object.entries(packages)) {
    if (name === '') continue;
    expect(integrity, name).toMatch(/^sha512-/);
    expect(resolved, name).toBeUndefined();
  }
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  for (const [name, version] of Object.entries(dependencies))
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true');
});
