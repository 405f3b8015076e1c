// The bench's figures as Markdown, to be pasted into README.md.
import type { BuildFigures } from './measureBuild.ts';
import { quantile, type Figure, type Readings } from './readings.ts';

export interface SizeFigures {
  readonly events: number;
  readonly build: BuildFigures | null;
  readonly dateline: Readings;
  readonly leafletCanvas: Readings;
  readonly visTimeline: Readings;
}

interface Row {
  readonly figure: Figure;
  readonly name: string;
  /** Quantiles that are shown; ratios are of the last. */
  readonly parts: readonly number[];
  readonly unit: number;
}

const ms = 1;
const megabyte = 1_000_000;

const rows: readonly Row[] = [
  { figure: 'drawn', name: 'drawn and answering a click, ms', parts: [0.5], unit: ms },
  { figure: 'heap', name: 'heap with array buffers, MB', parts: [0.5], unit: megabyte },
  { figure: 'next', name: 'next event → paint, p50 / max, ms', parts: [0.5, 1], unit: ms },
  { figure: 'brush', name: 'window → all views, p50 / max, ms', parts: [0.5, 1], unit: ms },
  {
    figure: 'timelineDrag',
    name: 'frame, timeline dragged, p50 / p95 / max, ms',
    parts: [0.5, 0.95, 1],
    unit: ms,
  },
  {
    figure: 'timelineZoom',
    name: 'frame, timeline zoomed, p50 / p95 / max, ms',
    parts: [0.5, 0.95, 1],
    unit: ms,
  },
  { figure: 'mapPan', name: 'frame, map dragged, p50 / p95 / max, ms', parts: [0.5, 0.95, 1], unit: ms },
];

export function scaleTable(sizes: readonly SizeFigures[]): string {
  const head = ['', 'events', 'Dateline', 'Leaflet on canvas', '×', 'vis-timeline', '×'];
  const body = rows.flatMap((row) =>
    sizes.map((size, n) => {
      const [own, leaflet, vis] = [size.dateline, size.leafletCanvas, size.visTimeline].map(
        ({ [row.figure]: readings }) => readings,
      );
      return [
        n === 0 ? row.name : '',
        grouped(size.events),
        written(row, own),
        written(row, leaflet),
        ratio(row, own, leaflet),
        written(row, vis),
        ratio(row, own, vis),
      ];
    }),
  );
  return markdown(head, body);
}

export function buildTable(sizes: readonly SizeFigures[]): string {
  const head = [
    'events',
    'page, kB',
    'index, kB',
    'bytes an event',
    'details, kB',
    'ids, kB',
    'compile, s',
    'its memory, MB',
  ];
  const body = sizes.flatMap(({ events, build }) => {
    if (build === null) return [];
    const [page, index, shards, ids] = [
      build.htmlBytes,
      build.indexBytes,
      build.shardsBytes,
      build.idsBytes,
    ].map((bytes) => grouped(Math.round(bytes / 1000)));
    const each = (build.indexBytes / events).toFixed(1);
    const [seconds, memory] = [
      (build.compileMs / 1000).toFixed(1),
      grouped(Math.round(build.compileBytes / megabyte)),
    ];
    return [[grouped(events), page, index, each, shards, ids, seconds, memory].map(String)];
  });
  return markdown(head, body);
}

type Reading = Readings[Figure];

function written({ parts, unit }: Row, readings: Reading): string {
  if (readings === undefined) return '–';
  if (readings === 'late') return 'does not finish';
  if (readings === 'failed') return 'fails';
  return parts.map((part) => rounded(quantile(readings, part) / unit)).join(' / ');
}

/** How many times the other's figure ours is. */
function ratio({ parts }: Row, own: Reading, other: Reading): string {
  if (!Array.isArray(own) || !Array.isArray(other)) return '–';
  const part = parts.at(-1) ?? 1;
  return (quantile(own as number[], part) / quantile(other as number[], part)).toFixed(2);
}

const rounded = (value: number) => (value < 10 ? value.toFixed(1) : grouped(Math.round(value)));

const grouped = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

function markdown(head: readonly string[], body: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, n) => (n === 0 && head[0] === '' ? '---' : '--:'));
  return [line(head), line(rule), ...body.map(line)].join('\n');
}
