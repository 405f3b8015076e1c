// The one spelling of a compiled story as JSON: keys in the order in which they are built, for people to read too.
import type { Story } from '../model/story.ts';
import type { TableStory } from '../model/table.ts';

export function storyJson(story: Story | TableStory): string {
  return `${JSON.stringify(story, null, 2)}\n`;
}
