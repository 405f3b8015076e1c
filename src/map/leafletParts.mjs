// @ts-nocheck -- @types/leaflet describes the whole, not its modules.
// Leaflet as the map needs it: in place of its one script, which drags along controls, popups, overlays, canvas and
// GeoJSON (a quarter of its weight). What a file of map/ or react-leaflet imports from 'leaflet' stands here by name.
import { Map } from 'leaflet/src/map/Map.js';
import { DoubleClickZoom } from 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import { Drag } from 'leaflet/src/map/handler/Map.Drag.js';
import { ScrollWheelZoom } from 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
import { TouchZoom } from 'leaflet/src/map/handler/Map.TouchZoom.js';

// They have put themselves into every map when they were loaded; these are the names they are known by.
Object.assign(Map, { DoubleClickZoom, Drag, ScrollWheelZoom, TouchZoom });

// Every line names its renderer, so that Leaflet's choice between canvas and SVG, and canvas with it, can stay away.
Map.include({
  getRenderer({ options: { renderer } }) {
    if (!this.hasLayer(renderer)) this.addLayer(renderer);
    return renderer;
  },
});

// A map that goes while it zooms is called back a quarter of a second later, and has lost its pane by then:
// remove() stops what pans, and not what zooms.
const { _onZoomTransitionEnd: endZoom } = Map.prototype;
Map.include({
  _onZoomTransitionEnd() {
    if (this._mapPane) endZoom.call(this);
  },
});

export { Map };
export * as DomEvent from 'leaflet/src/dom/DomEvent.js';
export * as DomUtil from 'leaflet/src/dom/DomUtil.js';
export { toLatLng as latLng } from 'leaflet/src/geo/LatLng.js';
export { LatLngBounds, toLatLngBounds as latLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
export { toPoint as point } from 'leaflet/src/geometry/Point.js';
export { divIcon } from 'leaflet/src/layer/marker/DivIcon.js';
export { marker } from 'leaflet/src/layer/marker/Marker.js';
export { polyline } from 'leaflet/src/layer/vector/Polyline.js';
export { svg } from 'leaflet/src/layer/vector/SVG.js';
