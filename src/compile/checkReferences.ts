// Every id that is named stands in the story, and everything that stands there is named.
import { showClipped } from './findWords.ts';
import { entriesOf, type Context } from './context.ts';
import type { Draft } from './draft.ts';
import { suggest } from './nearest.ts';
import type { Path } from './readYaml.ts';
import type { EventFile } from './storyFile.ts';

type Section = 'sources' | 'places' | 'actors' | 'events';

const nouns = { sources: 'a source', places: 'a place', actors: 'an actor', events: 'an event' } as const;

/** What has to be named somewhere. */
const sections = ['sources', 'places', 'actors'] as const;

type Named = Record<(typeof sections)[number], Set<string>>;

export function checkReferences(context: Context): void {
  const { draft } = context;
  const named: Named = { sources: new Set(), places: new Set(), actors: new Set() };
  const refer = (section: Section, id: string | undefined, path: Path) =>
    checkReference(context, named, section, id, path);

  refer('sources', draft.article, ['article']);
  for (const [id, event] of entriesOf(draft.events)) {
    const path = ['events', id];
    refer('places', event.place?.at, [...path, 'place', 'at']);
    event.actors?.forEach((actor, index) => refer('actors', actor, [...path, 'actors', index]));
    checkTwice(context, event.actors, [...path, 'actors']);
    checkTwice(context, event.notes, [...path, 'notes']);
    checkElsewhere(context, event.elsewhere, [...path, 'elsewhere'], refer);
  }
  for (const [id, statement] of entriesOf(draft.statements)) {
    const path = ['statements', id];
    refer('actors', statement.speaker, [...path, 'speaker']);
    refer('events', statement.at, [...path, 'at']);
    refer('events', statement.about?.event, [...path, 'about', 'event']);
    checkTwice(context, statement.notes, [...path, 'notes']);
    checkElsewhere(context, statement.elsewhere, [...path, 'elsewhere'], refer);
  }
  reportUnused(context, named);
}

type Refer = (section: Section, id: string | undefined, path: Path) => void;

/** What others report stands there with their address, and each of them once. */
function checkElsewhere(
  { draft, report }: Context,
  elsewhere: Draft<EventFile>['elsewhere'],
  path: Path,
  refer: Refer,
): void {
  const named = new Set<string>();
  elsewhere?.forEach((item, index) => {
    const id = item?.source;
    const sourcePath = [...path, index, 'source'];
    refer('sources', id, sourcePath);
    if (id === undefined) return;
    if (named.has(id)) {
      report(sourcePath, `"${id}" stands in this list twice; write in one "says" all that it reports`);
    }
    named.add(id);
    const source = Object.hasOwn(draft.sources ?? {}, id) ? draft.sources?.[id] : undefined;
    if (id === draft.article) {
      report(sourcePath, `"${id}" is the article itself; name another source`);
    } else if (source && !Object.hasOwn(source, 'url')) {
      report(['sources', id], `"${id}" stands under "elsewhere" without an address; add its "url"`, 'key');
    }
  });
}

function checkReference(
  context: Context,
  named: Named,
  section: Section,
  id: string | undefined,
  path: Path,
): void {
  if (id === undefined) return;
  const known = context.draft[section] ?? {};
  if (section !== 'events') named[section].add(id);
  if (Object.hasOwn(known, id)) {
    return;
  }
  const isStatement = section === 'events' && Object.hasOwn(context.draft.statements ?? {}, id);
  const what = isStatement ? 'is a statement, not an event' : `is not ${nouns[section]} of this story`;
  context.report(path, `"${id}" ${what}; ${suggest(id, Object.keys(known), nouns[section])}`);
}

function checkTwice(context: Context, texts: readonly (string | undefined)[] | undefined, path: Path): void {
  const seen = new Set<string>();
  texts?.forEach((text, index) => {
    if (text === undefined) return;
    if (seen.has(text)) {
      context.report([...path, index], `${showClipped(text)} stands in this list twice; remove one`);
    }
    seen.add(text);
  });
}

function reportUnused({ draft, report }: Context, named: Named): void {
  for (const section of sections) {
    for (const id of Object.keys(draft[section] ?? {})) {
      // A second file is reported as one file too many.
      if (named[section].has(id) || (section === 'sources' && draft.sources?.[id]?.file !== undefined))
        continue;
      report([section, id], `"${id}" is ${nouns[section]} that nothing names; use it, or remove it`, 'key');
    }
  }
}
