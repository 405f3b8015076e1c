// Who says a quote: the publisher in its own words, somebody quoted by it, or somebody as it reports them.
import type { Quote } from '../model/story.ts';
import type { Words } from '../words/en.ts';

export function creditOf(quote: Quote, speaker: string | null, publisher: string, words: Words): string {
  const { voices } = words;
  if (quote.voice === 'narration' || speaker === null) return voices.narrationBy(publisher);
  return quote.voice === 'direct'
    ? voices.directBy(speaker, publisher)
    : voices.indirectBy(speaker, publisher);
}
