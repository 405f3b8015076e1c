// A story’s folder as far as both kinds of story are alike: story.yaml as bytes, text and plain values.
import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { decodeUtf8, firstBadByte } from './article.ts';
import { limits } from './limits.ts';
import type { Problem } from './problem.ts';
import { readYaml, type YamlFile } from './readYaml.ts';

export interface OpenStory {
  /** The folder’s name. */
  readonly id: string;
  /** Absolute, as is `file`: its story.yaml. */
  readonly folder: string;
  readonly file: string;
  readonly text: string;
  readonly yaml: YamlFile;
}

type Opened =
  { readonly ok: true; readonly open: OpenStory } | { readonly ok: false; readonly problem: Problem };

export async function openStory(path: string): Promise<Opened> {
  const folder = resolve(path);
  const file = join(folder, 'story.yaml');
  const failed = (message: string, line = 1, column = 1): Opened => ({
    ok: false,
    problem: { file, line, column, message },
  });
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) return failed('there is no such file; write it, as data/README.md shows, or remove the folder');
  if (bytes.length > limits.storyBytes)
    return failed(`it has more than ${limits.storyBytes} bytes; part the story in two`);
  const decoded = decodeUtf8(bytes);
  if (decoded === null) {
    const { line, column, byte } = firstBadByte(bytes);
    const hex = byte.toString(16).toUpperCase().padStart(2, '0');
    return failed(`the byte 0x${hex} is not UTF-8; save the file as UTF-8`, line, column);
  }
  const text = decoded.replace(/^\ufeff/, '');
  return { ok: true, open: { id: basename(folder), folder, file, text, yaml: readYaml(text) } };
}

type Inside = { readonly file: string; readonly fault: null } | { readonly fault: string };

/** A file that story.yaml names; a link that leads out of the folder is outside too. `what` is `the article`, as in messages. */
export async function findInside(folder: string, name: string, what: string): Promise<Inside> {
  const outside = { fault: `"${name}" is not inside the story’s folder; put ${what} beside story.yaml` };
  const isWithin = (path: string, root: string) => {
    const way = relative(root, path);
    return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  };
  const file = resolve(folder, name);
  if (isAbsolute(name) || name.includes('\0') || !isWithin(file, folder)) return outside;
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return { fault: `there is no file "${name}" beside story.yaml; put ${what} there` };
  return isWithin(await realpath(file), await realpath(folder)) ? { file, fault: null } : outside;
}
