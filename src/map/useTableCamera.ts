// Gives the map of a table its camera: it frames all points at first, and shows what other views have chosen.
import { useEffect, useRef, useState } from 'react';
import type { Map as LeafletMap } from 'leaflet';
import { middleOf, pointsAcross } from '../geo/bounds.ts';
import { boxAround, type Insets } from '../geo/box.ts';
import type { FramedPlace } from '../geo/frame.ts';
import type { LatLng } from '../model/story.ts';
import type { TableStory } from '../model/table.ts';
import type { TableReader } from '../state/createTableReader.ts';
import { createCamera, type Camera } from './createCamera.ts';

/** What is drawn around a point: the largest circle, or the ring of the chosen event. */
const drawn = boxAround({ x: 0, y: 0 }, 40, 40);
/** What another view than the map has chosen is shown with its surroundings. */
const surroundings = boxAround({ x: 0, y: 0 }, 160, 130);

export const framedPoint = (point: LatLng): FramedPlace => ({ point, drawn });

/** None where no event has a point, and where they are all around the world: the camera then shows the world. */
const framedPoints = ({ box }: TableStory): readonly LatLng[] => (box ? pointsAcross(box) : []);

/** The longitude about which the camera frames; the world is shown about Europe and Africa. */
export const framedMiddle = ({ box }: TableStory): number =>
  box && pointsAcross(box).length > 0 ? middleOf(box).lng : 0;

export function useTableCamera(
  map: LeafletMap | null,
  reader: TableReader,
  covered: Insets,
): { readonly camera: Camera | null; readonly isFramed: boolean } {
  const [camera, setCamera] = useState<Camera | null>(null);
  const [isFramed, setFramed] = useState(false);
  const { top, right, bottom, left } = covered;
  const first = useRef(covered);

  useEffect(() => {
    if (!map) return;
    const made = createCamera(map, framedPoints(reader.story).map(framedPoint), first.current, () =>
      setFramed(true),
    );
    setCamera(made);
    return () => {
      made.dispose();
      setCamera(null);
    };
  }, [map, reader]);

  useEffect(() => {
    if (!camera) return;
    const revealFocus = () => {
      const { focus, focusBy } = reader.store.getState();
      const point = focus?.event?.point;
      if (point) camera.reveal({ point, drawn: focusBy === 'map' ? drawn : surroundings });
    };
    // The card has opened or closed: what it now hides comes out, whoever had chosen it.
    if (!camera.setCovered({ top, right, bottom, left })) revealFocus();
    return reader.store.subscribe((state, before) => {
      // Of what was chosen on the map itself, no more than the card may lie on it: it opens before the row is here.
      if (state.focus?.event !== before.focus?.event) revealFocus();
    });
  }, [camera, reader, top, right, bottom, left]);

  return { camera, isFramed };
}
