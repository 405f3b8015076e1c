// Stands in for d3-array, which d3-scale brings along: our scales have two ends, and ticks are time/ticks.ts's.

function unused(): never {
  throw new Error('our scales have two ends and no ticks: see src/time/dayScale.ts and src/time/ticks.ts');
}
const InternMap = Map;
export {
  InternMap,
  unused as ascending,
  unused as bisect,
  unused as bisector,
  unused as quantile,
  unused as quantileSorted,
  unused as range,
  unused as tickIncrement,
  unused as tickStep,
  unused as ticks,
};
