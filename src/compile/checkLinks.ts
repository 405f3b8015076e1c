// Links: one relation each, between two events, in one direction, against neither date, and no circle of before.
import type { Bounds, DayRange } from '../model/edtf.ts';
import type { Id, Relation } from '../model/story.ts';
import { boundsOf } from '../model/boundsOf.ts';
import type { Dates } from './checkWhens.ts';
import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import { findCircles } from './findCircles.ts';
import { suggest } from './nearest.ts';
import type { Path } from './readYaml.ts';
import type { StoryFile } from './storyFile.ts';

type LinkFile = NonNullable<StoryFile['links']>[number];

export const relations: readonly Relation[] = ['before', 'starts', 'ends', 'causes'];

interface ReadLink {
  readonly from: Id;
  readonly to: Id;
  readonly relation: Relation;
  readonly days: number | null;
  readonly path: Path;
}

export function checkLinks(context: Context, dates: Dates): void {
  const links = (context.draft.links ?? []).flatMap((link, index) => {
    const read = link && readLink(context, link, ['links', index]);
    return read ? [read] : [];
  });
  const earlier = new Map<string, ReadLink[]>();
  /** Of two links against each other. */
  const [firsts, seconds] = [new Set<ReadLink>(), new Set<ReadLink>()];
  for (const link of links) {
    const pair = [link.from, link.to].sort().join(' ');
    const between = earlier.get(pair) ?? [];
    earlier.set(pair, [...between, link]);
    checkKind(context, link);
    if (link.from === link.to) {
      context.report([...link.path, link.relation], `"${link.from}" is linked to itself; name another event`);
    } else if (between.some((other) => isSame(link, other))) {
      const written = writtenOf(link);
      context.report(link.path, `this link stands here twice: ${written}; remove one`);
    } else {
      const against = between.find((other) => isAgainst(link, other));
      if (!against) {
        checkAgainstDates(context, dates, link);
        continue;
      }
      firsts.add(against);
      seconds.add(link);
      const other = writtenOf(against);
      context.report(link.path, `this link runs against another (${other}); keep one of the two`);
    }
  }
  const befores = links.filter(({ relation, from, to }) => relation === 'before' && from !== to);
  checkCircles(context, befores, firsts, seconds);
}

/** A pair is reported already. A circle beside it may need the one link of the pair, or the other. */
function checkCircles(
  { report }: Context,
  befores: readonly ReadLink[],
  firsts: ReadonlySet<ReadLink>,
  seconds: ReadonlySet<ReadLink>,
): void {
  const told = new Set<Id>();
  for (const left of [seconds, firsts]) {
    for (const circle of findCircles(befores.filter((link) => !left.has(link)))) {
      const last = circle.at(-1);
      if (!last || circle.some(({ from }) => told.has(from))) continue;
      for (const { from } of circle) told.add(from);
      const names = circle.map(({ from }) => from).join(', ');
      report(
        [...last.path, 'before'],
        `these are each before the next, in a circle: ${names}; remove one link`,
      );
    }
  }
}

/** Only what is the case for a time has a beginning and an end that something else can be. */
function checkKind({ draft, report }: Context, { relation, to, path }: ReadLink): void {
  if (relation !== 'starts' && relation !== 'ends') return;
  if (draft.events?.[to]?.kind !== 'event') return;
  const message = `"${to}" is no state, and only a state ${relation}; write before or causes, or name a state`;
  report([...path, relation], message);
}

/** Null where the link is not whole. */
function readLink(context: Context, link: Draft<LinkFile>, path: Path): ReadLink | null {
  const there = relations.filter((relation) => Object.hasOwn(link, relation));
  const [relation] = there;
  if (relation === undefined || there.length > 1) {
    const has = there.length > 1 ? `has ${there.join(' and ')}` : 'says no relation';
    context.report(path, `this link ${has}; write exactly one of ${relations.join(', ')}`);
    return null;
  }
  if (link.days !== undefined && relation !== 'before') {
    context.report([...path, 'days'], 'only a before has a distance in days; remove "days"', 'key');
  }
  const from = checkEnd(context, link.from, [...path, 'from']);
  const to = checkEnd(context, link[relation], [...path, relation]);
  return from === null || to === null ? null : { from, to, relation, days: link.days ?? null, path };
}

function checkEnd({ draft, report }: Context, id: string | undefined, path: Path): Id | null {
  if (id === undefined) return null;
  if (Object.hasOwn(draft.events ?? {}, id)) return id;
  const isStatement = Object.hasOwn(draft.statements ?? {}, id);
  const what = isStatement ? 'is a statement, not an event' : 'is not an event of this story';
  report(path, `"${id}" ${what}; ${suggest(id, Object.keys(draft.events ?? {}), 'an event')}`);
  return null;
}

/** `ends` stands beside the others: what ends a state comes after it began. */
const orders = new Set<Relation>(['before', 'causes', 'starts']);

const isSame = (a: ReadLink, b: ReadLink): boolean =>
  a.from === b.from && a.to === b.to && a.relation === b.relation;

const isAgainst = (a: ReadLink, b: ReadLink): boolean =>
  a.from === b.to &&
  a.to === b.from &&
  (a.relation === b.relation || (orders.has(a.relation) && orders.has(b.relation)));

const writtenOf = ({ from, relation, to }: ReadLink): string => `${from} ${relation} ${to}`;

function checkAgainstDates({ draft, report }: Context, { events }: Dates, link: ReadLink): void {
  const fromDate = events.get(link.from)?.date;
  const toDate = events.get(link.to)?.date;
  if (!fromDate || !toDate) return;
  const fault = contradiction(link, boundsOf(fromDate), boundsOf(toDate));
  if (!fault) return;
  const written = (id: Id) => `${id} ${draft.events?.[id]?.when?.date ?? ''}`;
  const message = `the dates (${written(link.from)}, ${written(link.to)}) exclude ${fault}; correct a date, or the link`;
  report([...link.path, link.relation], message);
}

/** Only what the bounds exclude: two events of one day may follow each other. */
function contradiction({ relation, days }: ReadLink, from: Bounds, to: Bounds): string | null {
  switch (relation) {
    case 'before':
      if (days === null) return isAfter(from.begin, to.begin) ? 'that the one is before the other' : null;
      return canBeApart(from.begin, to.begin, days)
        ? null
        : `a distance of ${days} day${days === 1 ? '' : 's'}`;
    case 'causes':
      return isAfter(from.begin, to.begin) ? 'that the one causes the other' : null;
    case 'starts':
      return canBeApart(from.begin, to.begin, 0) ? null : 'that the one starts the other';
    case 'ends':
      return canBeApart(from.begin, to.end, 0) ? null : 'that the one ends the other';
  }
}

function isAfter(a: DayRange, b: DayRange): boolean {
  return a.earliest !== null && b.latest !== null && a.earliest > b.latest;
}

function canBeApart(a: DayRange, b: DayRange, days: number): boolean {
  const least = b.earliest === null || a.latest === null ? -Infinity : b.earliest - a.latest;
  const most = b.latest === null || a.earliest === null ? Infinity : b.latest - a.earliest;
  return least <= days && days <= most;
}
