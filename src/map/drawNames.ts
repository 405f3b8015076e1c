// Puts the names of countries and seas on the map: plain text that nothing answers to, under the markers.
import { divIcon, marker, type Map as LeafletMap, type Marker } from 'leaflet';
import type { PlacedName } from '../geo/placeNames.ts';

const pane = 'names';

export interface NameLayer {
  draw(names: readonly PlacedName[], textOf: (name: PlacedName['name']) => string): void;
  remove(): void;
}

const keyOf = ({ name, at }: PlacedName): string => `${name.id} ${at.lat} ${at.lng}`;

export function createNameLayer(map: LeafletMap): NameLayer {
  const element = map.getPane(pane) ?? map.createPane(pane);
  element.classList.add('map-names');
  // Said by nobody's screen reader: forty country names are the ground, not the story.
  element.setAttribute('aria-hidden', 'true');
  const shown = new Map<string, Marker>();
  return {
    draw(names, textOf) {
      const wanted = new Map(names.map((name) => [keyOf(name), name]));
      for (const [key, layer] of shown) {
        if (wanted.has(key)) continue;
        layer.remove();
        shown.delete(key);
      }
      for (const [key, { name, at }] of wanted) {
        if (shown.has(key)) continue;
        const html = document.createElement('span');
        html.className = `map-name map-${name.kind}`;
        html.textContent = textOf(name);
        const icon = divIcon({ html, className: 'map-anchor', iconSize: [0, 0] });
        shown.set(key, marker(at, { icon, pane, keyboard: false, interactive: false }).addTo(map));
      }
    },
    remove() {
      for (const layer of shown.values()) layer.remove();
      shown.clear();
    },
  };
}
