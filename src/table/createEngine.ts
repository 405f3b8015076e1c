// Answers what the views ask about a table: one pass over its events for each part of the answer, each in slices.
import type { LatLng } from '../model/story.ts';
import type { TimeWindow } from '../time/timeWindow.ts';
import type { Columns } from './columns.ts';
import { createPointGrid, selectNearest, type PointGrid } from './pointGrid.ts';
import { prepareColumns, type Groups, type PreparedColumns } from './prepareColumns.ts';
import { runAtOnce, type Sliced } from './runSliced.ts';
import { selectCells, selectSingles, type Cells, type MapView } from './selectCells.ts';
import { overviewBins, selectDensity, selectOverview, type Density, type Overview } from './selectDensity.ts';
import { selectRows, type Selection, type TableQuery } from './selectRows.ts';
import { selectPage, selectRank, selectStep } from './selectStep.ts';
import { takeEvents, type DrawnEvents } from './takeEvents.ts';
import { meridianOf, parallelOf, unitsPerPixel } from './worldUnits.ts';

export interface TableRequest {
  readonly query: TableQuery;
  /** Parts of the query's window. */
  readonly density: { readonly bins: number } | null;
  /** Parts of all time. */
  readonly overview: { readonly span: TimeWindow; readonly bins: number } | null;
  readonly view: MapView | null;
  /** Up to so many events come one by one. */
  readonly most: number;
}

export interface TableAnswer extends Omit<Selection, 'rows'> {
  readonly density: Density | null;
  readonly overview: Overview | null;
  /** All events of the selection, where there are at most `most`. */
  readonly events: DrawnEvents | null;
  /** What the map showed when this was asked: `cells` and `markers` are of it. */
  readonly view: MapView | null;
  readonly cells: Cells | null;
  /** The selection's events in the view, where there are at most `most`. */
  readonly markers: DrawnEvents | null;
}

/** `at`: the nearest event of the selection within some pixels of a point of the map. */
export interface PointQuery {
  readonly point: LatLng;
  readonly zoom: number;
  readonly radiusPx: number;
}

/** All but `answer` are about the last answer's selection. Events are called by their numbers, from 1. */
export interface Engine {
  answer(request: TableRequest): Sliced<TableAnswer>;
  step(from: number | null, by: 1 | -1): number | null;
  rank(number: number): number | null;
  page(offset: number, count: number): Uint32Array;
  at(query: PointQuery): number | null;
  /** Of any events, selected or not; in the order asked for. */
  take(numbers: readonly number[]): DrawnEvents;
}

export function createEngine(columns: Columns, groups: Groups): Engine {
  return createEngineOf(runAtOnce(prepareColumns(columns, groups)));
}

export function createEngineOf(prepared: PreparedColumns): Engine {
  const { columns } = prepared;
  const overview = createOverview(prepared);
  let selection: Pick<Selection, 'rows'> = { rows: new Uint32Array(0) };
  let grid: PointGrid | null = null;
  return {
    *answer({ query, density, overview: asked, view, most }) {
      const found = yield* selectRows(prepared, query);
      const { rows, ...counts } = found;
      const singles = view && selectSingles(prepared, found, view, most);
      const answer = {
        ...counts,
        density: density && (yield* selectDensity(prepared, found, query.window, density.bins)),
        overview: asked && (yield* overview(query, asked)),
        events: rows.length <= most ? takeEvents(columns, rows) : null,
        view,
        cells: view && (yield* selectCells(prepared, found, view)),
        markers: singles && takeEvents(columns, singles),
      };
      selection = { rows };
      return answer;
    },
    step: (from, by) => selectStep(selection, from, by),
    rank: (number) => selectRank(selection, number),
    page: (offset, count) => selectPage(selection, offset, count),
    at({ point, zoom, radiusPx }) {
      grid ??= createPointGrid(prepared);
      const [x, y, radius] = [meridianOf(point.lng), parallelOf(point.lat), radiusPx * unitsPerPixel(zoom)];
      const isSelected = (row: number) => selectRank(selection, row + 1) !== null;
      const row = selectNearest(grid, prepared, { x, y, radius }, isSelected);
      return row === null ? null : row + 1;
    },
    take: (numbers) =>
      takeEvents(
        columns,
        Uint32Array.from(numbers, (number) => number - 1),
      ),
  };
}

type AskedOverview = NonNullable<TableRequest['overview']>;

/** Which part of all time each event is in is worked out once, for the parts stay. */
function createOverview(prepared: PreparedColumns) {
  let parts: { readonly asked: AskedOverview; readonly bins: Uint16Array } | null = null;
  return function* (query: TableQuery, asked: AskedOverview): Sliced<Overview> {
    if (!parts || !isSameOverview(parts.asked, asked))
      parts = { asked, bins: overviewBins(prepared.columns, asked.span, asked.bins) };
    return yield* selectOverview(prepared, query, parts.bins, asked);
  };
}

const isSameOverview = (a: AskedOverview, b: AskedOverview): boolean =>
  a.bins === b.bins && a.span.from === b.span.from && a.span.to === b.span.to;
