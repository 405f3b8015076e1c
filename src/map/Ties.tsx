// Draws the ties of the event in focus: a dotted arc, with the link's words at its crest.
import { useEffect } from 'react';
import { polyline, svg, type Map as LeafletMap } from 'leaflet';
import { curveBetween } from '../geo/curve.ts';
import { Anchored } from './Anchored.tsx';
import type { Tie } from './selectTies.ts';

const pane = 'ties';

function drawArc(map: LeafletMap, { from, to }: Tie): () => void {
  const element = map.getPane(pane) ?? map.createPane(pane);
  element.classList.add('map-ties');
  const renderer = svg({ pane });
  const line = polyline(curveBetween(from, to), { pane, renderer, className: 'map-tie', interactive: false });
  line.addTo(map);
  return () => {
    line.remove();
    renderer.remove();
  };
}

function TieLine({ map, tie }: { map: LeafletMap; tie: Tie }) {
  useEffect(() => drawArc(map, tie), [map, tie]);
  const curve = curveBetween(tie.from, tie.to);
  const crest = curve[curve.length >> 1] ?? tie.from;
  return (
    <Anchored map={map} at={crest}>
      <span className="map-tie-words" dir="auto">
        “{tie.words}”
      </span>
    </Anchored>
  );
}

export function Ties({ map, ties }: { map: LeafletMap; ties: readonly Tie[] }) {
  return ties.map((tie) => <TieLine key={tie.key} map={map} tie={tie} />);
}
