// Draws the ties of the event in focus: a dotted arc, with the link's words at its crest.
import { useEffect } from 'react';
import { polyline, svg, type Map as LeafletMap } from 'leaflet';
import type { LatLng } from '../model/story.ts';
import { useReader } from '../ui/ReaderContext.tsx';
import { Anchored } from './Anchored.tsx';
import type { PlacedTie } from './layoutMap.ts';

const pane = 'ties';

function drawArc(map: LeafletMap, curve: readonly LatLng[]): () => void {
  const element = map.getPane(pane) ?? map.createPane(pane);
  element.classList.add('map-ties');
  const renderer = svg({ pane });
  const line = polyline([...curve], { pane, renderer, className: 'map-tie', interactive: false });
  line.addTo(map);
  return () => {
    line.remove();
    renderer.remove();
  };
}

function TieLine({ map, placed }: { map: LeafletMap; placed: PlacedTie }) {
  const { reader, words } = useReader();
  const { tie, curve, crest } = placed;
  useEffect(() => drawArc(map, curve), [map, curve]);
  return (
    <Anchored map={map} at={crest}>
      <span className="map-tie-words" lang={reader.index.story.article.language} dir="auto">
        {words.quoted(tie.words)}
      </span>
    </Anchored>
  );
}

export function Ties({ map, ties }: { map: LeafletMap; ties: readonly PlacedTie[] }) {
  return ties.map((placed) => <TieLine key={placed.tie.key} map={map} placed={placed} />);
}
