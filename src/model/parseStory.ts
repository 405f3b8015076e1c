// The page's door: takes what stands in story.json and says whether this build can read it.
import { storyFormat, type Story } from './story.ts';

export type ParsedStory =
  | { readonly ok: true; readonly story: Story }
  | {
      readonly ok: false;
      readonly reason: 'not-json' | 'not-a-story' | 'other-format';
      readonly detail: string;
    };

/**
 * Reads a compiled story from JSON text. The compiler has checked everything inside, so that only what can
 * differ between two builds is checked here: that it is JSON, that it is a story, and its format number.
 */
export function parseStory(json: string): ParsedStory {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { ok: false, reason: 'not-json', detail: error instanceof Error ? error.message : String(error) };
  }
  if (typeof value !== 'object' || value === null || !('format' in value)) {
    return { ok: false, reason: 'not-a-story', detail: 'it has no format number' };
  }
  if (value.format !== storyFormat) {
    return {
      ok: false,
      reason: 'other-format',
      detail: `format ${String(value.format)}, not ${storyFormat}`,
    };
  }
  return { ok: true, story: value as Story };
}
