// What each check is given: the story as far as it could be read, its article, and where to say what is wrong.
import type { Article } from './article.ts';
import type { Draft } from './draft.ts';
import type { Pair } from './quotationMarks.ts';
import type { Path } from './readYaml.ts';
import type { StoryFile } from './storyFile.ts';

export interface StoryArticle extends Article {
  readonly fileName: string;
  readonly language: string;
  readonly pairs: readonly Pair[];
}

export interface Context {
  /** The folder's name. */
  readonly storyId: string;
  readonly draft: Draft<StoryFile>;
  /** Null where it could not be read: its words are then not looked for. */
  readonly article: StoryArticle | null;
  /** `message` is: what is wrong; what to do. `at` the value, or its key. */
  readonly report: (path: Path, message: string, at?: 'key' | 'value') => void;
}

/** Entries that could be read, in the order of the file. */
export function entriesOf<T>(
  record: Readonly<Record<string, T | undefined>> | undefined,
): [id: string, entry: T][] {
  return Object.entries(record ?? {}).flatMap(([id, entry]) => (entry === undefined ? [] : [[id, entry]]));
}
