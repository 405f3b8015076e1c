// The page's door: takes what stands in story.json and says whether this build can read it.
import { readJson, type JsonFailure } from './readJson.ts';
import { storyFormat, type Story } from './story.ts';
import { putOwnWordsBack, type OwnWordsById } from './storyParts.ts';

export type StoryFailure =
  | JsonFailure
  | { readonly reason: 'not-a-story' }
  /** `format` is what stands in place of ours. */
  | { readonly reason: 'other-format'; readonly format: string };

export type ParsedStory =
  { readonly ok: true; readonly story: Story } | ({ readonly ok: false } & StoryFailure);

/**
 * Reads a compiled story from JSON text. The compiler has checked everything inside, so that only what can
 * differ between two builds is checked here: that it is JSON, that it is a story, and its format number. `beside` are
 * the parts of it that a page holds elsewhere.
 */
export function parseStory(json: string, beside: readonly string[] = []): ParsedStory {
  const read = readJson(json);
  if (!read.ok) return read;
  const { value } = read;
  if (typeof value !== 'object' || value === null || !('format' in value))
    return { ok: false, reason: 'not-a-story' };
  if (value.format !== storyFormat)
    return { ok: false, reason: 'other-format', format: String(value.format) };
  const words: OwnWordsById[] = [];
  for (const part of beside) {
    const own = readJson(part);
    if (!own.ok) return own;
    words.push(own.value as OwnWordsById);
  }
  return { ok: true, story: putOwnWordsBack(value as Story, words) };
}
