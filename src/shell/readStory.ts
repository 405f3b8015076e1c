// The story's data, out of the parts in which the page holds them. To be asked before React takes the page over.
import { parseStory, type ParsedStory } from '../model/parseStory.ts';

export function readStory(data: HTMLElement | null): ParsedStory {
  const beside = [...document.querySelectorAll('.own-words')].map(({ textContent }) => textContent);
  return parseStory(data?.textContent ?? '', beside);
}
