// Every word that is said to be the article's stands there exactly, and each quote's voice is what its marks say.
import { entriesOf, type Context } from './context.ts';
import type { Draft } from './draft.ts';
import { findWords, selectorOf, type Found } from './findWords.ts';
import { marksOf, voiceFault } from './quotationMarks.ts';
import type { Path } from './readYaml.ts';
import type { QuoteFile, WordsFile } from './storyFile.ts';

export function checkQuotes(context: Context): void {
  const { draft } = context;
  for (const [id, event] of entriesOf(draft.events)) {
    const path = ['events', id];
    checkQuoteList(context, event.quotes, [...path, 'quotes']);
    checkWords(context, event.when?.words, [...path, 'when', 'words']);
    checkWords(context, event.place?.words, [...path, 'place', 'words']);
    checkPlaceWords(context, event.place, [...path, 'place']);
  }
  for (const [id, statement] of entriesOf(draft.statements)) {
    const path = ['statements', id];
    checkWords(context, statement.speakerWords, [...path, 'speakerWords']);
    checkQuote(context, statement.quote, [...path, 'quote']);
    if (statement.quote?.voice === 'narration') {
      const message = 'a statement is somebody’s words; write voice: direct or indirect, or make it an event';
      context.report([...path, 'quote', 'voice'], message);
    }
    checkWords(context, statement.when?.words, [...path, 'when', 'words']);
  }
  draft.links?.forEach((link, index) => checkWords(context, link?.words, ['links', index, 'words']));
}

/** A quote is known by the place at which it begins, so that an event has one there. */
function checkQuoteList(
  context: Context,
  quotes: readonly (Draft<QuoteFile> | undefined)[] | undefined,
  path: Path,
): void {
  const ends = new Map<number, number>();
  quotes?.forEach((quote, index) => {
    const found = checkQuote(context, quote, [...path, index]);
    if (!found?.ok) return;
    const end = ends.get(found.start);
    if (end === undefined) {
      ends.set(found.start, found.end);
      return;
    }
    const message =
      end === found.end
        ? 'this quote stands in this list twice; remove one'
        : 'another quote of this event begins at the same place; keep the longer one';
    context.report([...path, index, 'exact'], message);
  });
}

function checkQuote(context: Context, quote: Draft<QuoteFile> | undefined, path: Path): Found | null {
  if (quote?.exact === undefined) return null;
  const found = checkWords(context, quote, path);
  if (!found?.ok || !context.article || quote.voice === undefined) return found;
  const { language, pairs } = context.article;
  const fault = voiceFault(quote.voice, found.start, found.end, pairs, marksOf(language));
  if (fault) context.report([...path, 'exact'], fault);
  return found;
}

function checkWords(
  context: Context,
  words: Draft<WordsFile> | Draft<QuoteFile> | undefined,
  path: Path,
): Found | null {
  const selector = selectorOf(words);
  if (!selector || !context.article) return null;
  const found = findWords(context.article.text, selector, context.article.fileName);
  if (!found.ok) context.report(typeof words === 'string' ? path : [...path, 'exact'], found.message);
  return found;
}

type PlaceFile = { readonly words?: unknown; readonly implied?: unknown };

function checkPlaceWords({ report }: Context, place: PlaceFile | undefined, path: Path): void {
  if (!place) return;
  const hasWords = Object.hasOwn(place, 'words');
  const isImplied = Object.hasOwn(place, 'implied');
  if (hasWords && isImplied) {
    report([...path, 'implied'], 'a place has words or is implied; remove one of the two', 'key');
  } else if (!hasWords && !isImplied) {
    report(path, 'nothing says why it happened here; add the article’s words, or implied: true', 'key');
  }
}
