// One way of knowing one date: what it needs beside it, and whether it gives the date that is written.
import type { DateTerm } from '../model/edtf.ts';
import type { Id, Known } from '../model/story.ts';
import { missingParts, weekdaysIn } from '../time/dateWords.ts';
import {
  anchorOf,
  longestChain,
  isRecomputed,
  parseKnown,
  recomputeAnchor,
  recomputeDate,
  weekdayNames,
} from '../time/known.ts';
import type { Dates } from './checkWhens.ts';
import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import { selectorOf } from './findWords.ts';
import { suggest } from './nearest.ts';
import type { Path } from './readYaml.ts';
import type { WhenFile } from './storyFile.ts';

export interface Written {
  readonly part: 'date' | 'on-or-before' | 'one-of' | 'start' | 'end';
  readonly terms: readonly DateTerm[];
}

interface Way extends Written {
  readonly when: Draft<WhenFile>;
  readonly path: Path;
  /** Of the event whose date it is; null for a statement, which nothing hangs on. */
  readonly ownId: Id | null;
  readonly way: string;
  readonly wayPath: Path;
}

export function checkWay(context: Context, dates: Dates, way: Way): void {
  const known = parseKnown(way.way);
  if (!known) return;
  checkNeeds(context, known, way);
  if (known.way === 'stated') checkStated(context, way);
  const misfit = misfitOf(known, way);
  if (misfit) context.report(way.wayPath, misfit);
  else checkRecomputed(context, dates, known, way);
}

/** The words or the reasoning that a way cannot do without. */
function checkNeeds({ article, report }: Context, known: Known, { when, path, way, wayPath }: Way): void {
  if (known.way === 'judgement') {
    if (!Object.hasOwn(when, 'reasoning')) report(wayPath, 'a judgement gives its reason; add "reasoning"');
    return;
  }
  if (known.way === 'same-day' || known.way === 'until') return;
  const words = selectorOf(when.words)?.exact;
  if (!Object.hasOwn(when, 'words')) {
    report(wayPath, `"${way}" rests on words of the article; add "words"`);
  } else if (words !== undefined && article && known.way === 'weekday-on-or-before') {
    if (weekdaysIn(words, article.language).has(known.weekday)) return;
    const name = weekdayNames[known.weekday - 1] ?? '';
    const message = `these words name no ${name}; take the words that do, or write how else the date is known`;
    report(typeof when.words === 'string' ? [...path, 'words'] : [...path, 'words', 'exact'], message);
  }
}

function checkStated({ article, report }: Context, { when, path, terms }: Way): void {
  const words = selectorOf(when.words)?.exact;
  if (words === undefined || !article) return;
  const missing = new Set(terms.flatMap((term) => missingParts(words, term, article.language)));
  if (missing.size === 0) return;
  const what = [...missing].join(' and ');
  report(
    [...path, 'date'],
    `"${words}" does not state ${what}; correct the date, or write how else it is known`,
  );
}

/** Why this way cannot give a date of this form. */
function misfitOf(known: Known, { part, way }: Way): string | null {
  if (known.way === 'stated' || known.way === 'judgement') return null;
  if (known.way === 'until') {
    if (part === 'on-or-before' || part === 'end') return null;
    return `"${way}" gives a last day; write the date as [..2016-12-20] or as an interval with this as its end`;
  }
  if (part !== 'on-or-before' && part !== 'one-of') return null;
  return `"${way}" gives a date, not a stretch in which it lies; write the date without brackets, or how else it is known`;
}

function checkRecomputed(context: Context, dates: Dates, known: Known, way: Way): void {
  const { when, path, part, terms } = way;
  const anchor = anchorOf(known);
  const [term] = terms;
  if (anchor === null || term === undefined) return;
  const chain = way.ownId === null ? [] : [way.ownId];
  const day = recomputeAnchor(anchor, dates.publication, dates.events, chain);
  if (!day.ok) {
    const fault = anchorFault(context, anchor, day, way);
    if (fault) context.report(way.wayPath, fault);
    return;
  }
  const recomputed = recomputeDate(known, day.day);
  if (recomputed === null || isRecomputed(term, recomputed)) return;
  const right = part === 'on-or-before' ? `[..${recomputed}]` : recomputed;
  const whose = part === 'start' || part === 'end' ? `the ${part} of "${when.date}"` : `"${when.date}"`;
  const message = `${whose} is not "${way.way}", which is ${right}; write ${right}, or how else the date is known`;
  context.report([...path, 'date'], message);
}

type Fault = Extract<ReturnType<typeof recomputeAnchor>, { ok: false }>;

/** Null where the problem is another event's own, and reported there. */
function anchorFault({ draft }: Context, anchor: string, fault: Fault, { ownId }: Way): string | null {
  switch (fault.reason) {
    case 'broken':
      return null;
    case 'cycle':
      if (fault.chain.at(-1) !== ownId) return null;
      return `this date hangs on itself (${fault.chain.join(', ')}); write how one of them is known without the others`;
    case 'too-far':
      return `this date hangs on more than ${longestChain} others; count it from a nearer one`;
    case 'not-a-day':
      return `"${anchor}" has no single day to count from; name another event, or publication`;
    case 'no-such-event': {
      const isStatement = Object.hasOwn(draft.statements ?? {}, anchor);
      const known = ['publication', ...Object.keys(draft.events ?? {})];
      const what = isStatement ? 'is a statement, not an event' : 'is not an event of this story';
      return `"${anchor}" ${what}; ${suggest(anchor, known, 'an event')}`;
    }
  }
}
