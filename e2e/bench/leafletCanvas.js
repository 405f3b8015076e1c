// Plain Leaflet on canvas, as its documentation has it: one circle marker an event, each with a click handler.
import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import './page.css';
import { fetchEvents, onNext, onWindow, show, tellDrawn, tellUpdated, view } from './page.js';

const colours = ['#1b6ca8', '#b3541e', '#3f7d20', '#7b3fa0', '#a8323e', '#5a5a5a'];
const middleEast = L.latLngBounds([11, 25], [43, 62]);

const plain = { radius: 5, weight: 1, fillOpacity: 0.6 };
const chosenStyle = { weight: 4, fillOpacity: 1 };

const map = L.map(view, { preferCanvas: true, attributionControl: false }).fitBounds(middleEast);
const markers = [];
let chosen = -1;

function choose(n) {
  markers[chosen]?.marker.setStyle(plain);
  chosen = n;
  const { marker, event } = markers[n];
  marker.setStyle(chosenStyle);
  map.panInside(marker.getLatLng());
  show(event);
}

function addMarker(event) {
  const [, , lat, lng, category] = event;
  if (lat === null) return;
  const n = markers.length;
  const marker = L.circleMarker([lat, lng], { ...plain, color: colours[category] });
  marker.on('click', () => choose(n)).addTo(map);
  markers.push({ marker, event, startMs: Date.parse(event[1]) });
}

function showWindow(fromMs, toMs) {
  for (const { marker, startMs } of markers) {
    const isIn = startMs >= fromMs && startMs < toMs;
    if (isIn !== map.hasLayer(marker)) {
      if (isIn) marker.addTo(map);
      else marker.remove();
    }
  }
  // Leaflet draws in a frame that it has asked for by now.
  requestAnimationFrame(tellUpdated);
}

for (const event of await fetchEvents()) addMarker(event);
onNext(() => choose((chosen + 1) % markers.length));
onWindow(showWindow);
requestAnimationFrame(() => {
  const { left, top } = view.getBoundingClientRect();
  const { x, y } = map.latLngToContainerPoint(markers.at(-1).marker.getLatLng());
  tellDrawn({ x: left + x, y: top + y });
});
