// Every id that is named stands in the story, and everything that stands there is named.
import { entriesOf, type Context } from './context.ts';
import type { Draft } from './draft.ts';
import { suggest } from './nearest.ts';
import type { Path } from './readYaml.ts';
import type { EventFile } from './storyFile.ts';

type Section = 'sources' | 'places' | 'actors' | 'events';

const nouns = { sources: 'a source', places: 'a place', actors: 'an actor', events: 'an event' } as const;

type Named = Record<Section, Set<string>>;

export function checkReferences(context: Context): void {
  const { draft } = context;
  const named: Named = { sources: new Set(), places: new Set(), actors: new Set(), events: new Set() };
  const refer = (section: Section, id: string | undefined, path: Path) =>
    checkReference(context, named, section, id, path);

  refer('sources', draft.article, ['article']);
  for (const [id, event] of entriesOf(draft.events)) {
    const path = ['events', id];
    refer('places', event.place?.at, [...path, 'place', 'at']);
    event.actors?.forEach((actor, index) => refer('actors', actor, [...path, 'actors', index]));
    checkTwice(context, event.actors, [...path, 'actors']);
    referElsewhere(event.elsewhere, path, refer);
  }
  for (const [id, statement] of entriesOf(draft.statements)) {
    const path = ['statements', id];
    refer('actors', statement.speaker, [...path, 'speaker']);
    refer('events', statement.at, [...path, 'at']);
    refer('events', statement.about?.event, [...path, 'about', 'event']);
    referElsewhere(statement.elsewhere, path, refer);
  }
  reportUnused(context, named);
}

type Refer = (section: Section, id: string | undefined, path: Path) => void;

function referElsewhere(elsewhere: Draft<EventFile>['elsewhere'], path: Path, refer: Refer): void {
  elsewhere?.forEach((item, index) =>
    refer('sources', item?.source, [...path, 'elsewhere', index, 'source']),
  );
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
  named[section].add(id);
  if (Object.hasOwn(known, id)) {
    if (section === 'sources' && path.at(-1) === 'source' && id === context.draft.article) {
      context.report(path, `"${id}" is the article itself; name another source`);
    }
    return;
  }
  const isStatement = section === 'events' && Object.hasOwn(context.draft.statements ?? {}, id);
  const what = isStatement ? 'is a statement, not an event' : `is not ${nouns[section]} of this story`;
  context.report(path, `"${id}" ${what}; ${suggest(id, Object.keys(known), nouns[section])}`);
}

function checkTwice(context: Context, ids: readonly (string | undefined)[] | undefined, path: Path): void {
  ids?.forEach((id, index) => {
    if (id !== undefined && ids.indexOf(id) < index) {
      context.report([...path, index], `"${id}" stands in this list twice; remove one`);
    }
  });
}

function reportUnused({ draft, report }: Context, named: Named): void {
  for (const section of ['sources', 'places', 'actors'] as const) {
    for (const id of Object.keys(draft[section] ?? {})) {
      // A second file is reported as one file too many.
      if (named[section].has(id) || (section === 'sources' && draft.sources?.[id]?.file !== undefined))
        continue;
      report([section, id], `"${id}" is ${nouns[section]} that nothing names; use it, or remove it`, 'key');
    }
  }
}
