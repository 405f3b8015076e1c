// Stands in for d3-interpolate, which d3-scale brings along with its colours, dates, texts and objects (3 kB gzipped):
// our scales map numbers alone.

/** The number that lies at `t`, 0 to 1, between `a` and `b`. */
export const interpolateNumber = (a: number, b: number) => (t: number) => a * (1 - t) + b * t;
export const interpolateRound = (a: number, b: number) => (t: number) => Math.round(a * (1 - t) + b * t);
export { interpolateNumber as interpolate };

function unused(): never {
  throw new Error('our scales map numbers alone: see src/time/dayScale.ts');
}
export { unused as piecewise };
