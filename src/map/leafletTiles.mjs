// @ts-nocheck -- @types/leaflet describes the whole, not its modules.
// Leaflet's tile layer, apart from leafletParts.mjs: it comes with the stories that ask for tiles.
export { TileLayer } from 'leaflet/src/layer/tile/TileLayer.js';
