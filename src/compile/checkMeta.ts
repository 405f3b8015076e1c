// The story's own fields, its sources and its places: days, languages, addresses, coordinates.
import { parseIsoDay } from '../time/calendar.ts';
import { addressFault, tileFault } from './checkAddress.ts';
import { entriesOf, type Context } from './context.ts';
import type { Path } from './readYaml.ts';
import { parseEdtf } from '../time/edtf.ts';

export function checkMeta(context: Context): void {
  checkOwnFields(context);
  checkSources(context);
  checkPlaces(context);
}

type Reporter = Pick<Context, 'report'>;

type OwnFields = 'language' | 'published' | 'updated' | 'corrections' | 'tiles';

/** Those that stories of both kinds have. */
export function checkOwnFields(
  context: Reporter & { readonly draft: Pick<Context['draft'], OwnFields> },
): void {
  const { draft, report } = context;
  checkLanguage(context, draft.language, ['language']);
  checkDay(context, draft.published, ['published']);
  checkDay(context, draft.updated, ['updated']);
  checkOrder(
    context,
    draft.published,
    draft.updated,
    ['updated'],
    'the story was updated before it was published',
  );
  const corrections = new Set<string>();
  draft.corrections?.forEach((correction, index) => {
    const written = correction && `${correction.date ?? ''} ${correction.text ?? ''}`;
    if (written !== undefined && corrections.has(written)) {
      report(['corrections', index], 'this correction stands here twice; remove one');
    }
    if (written !== undefined) corrections.add(written);
    const path = ['corrections', index, 'date'];
    checkDay(context, correction?.date, path);
    checkOrder(
      context,
      draft.published,
      correction?.date,
      path,
      'the story was corrected before it was published',
    );
  });
  const fault = draft.tiles?.url === undefined ? null : tileFault(draft.tiles.url);
  if (fault) report(['tiles', 'url'], fault);
}

function checkSources(context: Context): void {
  const { draft, report } = context;
  const article = draft.article === undefined ? undefined : draft.sources?.[draft.article];
  for (const [id, source] of entriesOf(draft.sources)) {
    const path = ['sources', id];
    checkLanguage(context, source.language, [...path, 'language']);
    checkDay(context, source.published, [...path, 'published']);
    checkAddress(context, source.url, [...path, 'url']);
    checkAddress(context, source.licence?.url, [...path, 'licence', 'url']);
    if (source.file !== undefined && id !== draft.article) {
      report(
        [...path, 'file'],
        'only the article has a file; remove this line, or name this source under "article"',
      );
    }
  }
  if (!article || draft.article === undefined) return;
  const path = ['sources', draft.article];
  for (const key of ['file', 'language', 'published', 'licence'] as const) {
    if (Object.hasOwn(article, key)) continue;
    report(path, `the article has no "${key}"; add it`, 'key');
  }
  const words = 'the story is published before its article';
  checkOrder(context, article.published, draft.published, ['published'], words);
}

function checkPlaces({ draft, report }: Context): void {
  for (const [id, place] of entriesOf(draft.places)) {
    const path = ['places', id];
    for (const key of ['lat', 'lng'] as const) {
      const isThere = Object.hasOwn(place, key);
      if (place.kind === 'point' && !isThere)
        report(path, `the point "${id}" has no "${key}"; add it`, 'key');
      if ((place.kind === 'country' || place.kind === 'region') && isThere) {
        report([...path, key], `a ${place.kind} is never drawn as a point; remove "${key}"`, 'key');
      }
    }
  }
}

export function checkDay({ report }: Reporter, text: string | undefined, path: Path): void {
  if (text === undefined || parseIsoDay(text) !== null) return;
  const parsed = parseEdtf(text);
  const fault = parsed.ok
    ? 'it is not a single day; write it as in 2016-12-20'
    : `${parsed.reason}; ${parsed.advice}`;
  report(path, `invalid day "${text}": ${fault}`);
}

export function checkOrder(
  context: Reporter,
  earlier: string | undefined,
  later: string | undefined,
  path: Path,
  what: string,
): void {
  const from = earlier === undefined ? null : parseIsoDay(earlier);
  const to = later === undefined ? null : parseIsoDay(later);
  if (from !== null && to !== null && to < from) {
    context.report(path, `${what} (${earlier}); correct one of the two days`);
  }
}

export function checkLanguage({ report }: Reporter, tag: string | undefined, path: Path): void {
  if (tag === undefined) return;
  try {
    if (Intl.getCanonicalLocales(tag)[0] === tag && /^[a-z]{2,3}(-|$)/.test(tag)) return;
  } catch {
    // Not a tag at all: reported below.
  }
  report(path, `"${tag}" is no language tag; write it as in en, fa or pt-BR`);
}

export function checkAddress({ report }: Reporter, url: string | undefined, path: Path): void {
  const fault = url === undefined ? null : addressFault(url);
  if (fault) report(path, fault);
}
