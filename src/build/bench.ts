// Which bench is run:
//   npm run bench [-- STORY]                           one story, on a slow phone and line
//   npm run bench -- --scale [--sizes …] [--runs 3]    large stories, beside Leaflet on canvas and vis-timeline
//   npm run bench -- --events N --seed S [--out DIR]   one large story; DIR keeps it and its site; --runs 0 only makes them
import { parseArgs } from 'node:util';
import { benchStory } from './benchStory.ts';
import { benchScale } from './scale/benchScale.ts';

const usage =
  'use: npm run bench -- [STORY | --scale [--sizes 8,1000] | --events N] [--seed S] [--runs N] [--out DIR]';
const allSizes = '8,1000,10000,100000,1000000';

function readFlags() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      scale: { type: 'boolean', default: false },
      sizes: { type: 'string', default: allSizes },
      events: { type: 'string' },
      seed: { type: 'string', default: '1' },
      runs: { type: 'string', default: '3' },
      out: { type: 'string' },
    },
  });
  const { scale, events, sizes, seed, runs, out = null } = values;
  return {
    story: scale || events !== undefined ? null : (positionals[0] ?? 'mehr-2016-12-20'),
    sizes: (events ?? sizes).split(',').map((size) => wholeNumber(size, 1)),
    seed: wholeNumber(seed, 0),
    visits: wholeNumber(runs, 0),
    out,
  };
}

function wholeNumber(text: string, least: number): number {
  if (!/^\d{1,9}$/.test(text) || Number(text) < least)
    throw new Error(`"${text}" is no number of ${least} or more; write it in digits, as in 100000`);
  return Number(text);
}

function tryFlags() {
  try {
    return readFlags();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    return null;
  }
}

const flags = tryFlags();
if (flags === null) process.exitCode = 1;
else if (!(await (flags.story === null ? benchScale(flags) : benchStory(flags.story)))) {
  console.error('A view is missing or did not answer: see the rows above.');
  process.exitCode = 1;
}
