// Stands in for what Leaflet brings along and this map has no use for: drawing as Internet Explorer did, and dragging
// markers (2 kB gzipped).

/** Leaflet asks whether markers can be dragged, and asks no further. */
export const MarkerDrag = null;
export const vmlCreate = null;
export const vmlMixin = {};
