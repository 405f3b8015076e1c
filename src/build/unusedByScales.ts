// Stands in for d3-color and d3-format, which d3-scale brings along (6 kB gzipped) and the page has no use for: our
// scales map numbers alone, and numbers are worded in src/words.

/** d3-interpolate asks whether a text is a colour: none is. */
const noColor = () => null;
export {
  noColor as color,
  noColor as cubehelix,
  noColor as hcl,
  noColor as hsl,
  noColor as lab,
  noColor as rgb,
};

function unused(): never {
  throw new Error('tickFormat speaks English only: word numbers and dates in src/words');
}
export {
  unused as format,
  unused as formatPrefix,
  unused as formatSpecifier,
  unused as precisionFixed,
  unused as precisionPrefix,
  unused as precisionRound,
};
