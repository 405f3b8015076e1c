// Which names of countries and seas there is room for at a zoom, and where: never on a marker, a label or another.
import type { MapName } from '../model/baseMap.ts';
import { boxAround, isWithin, overlaps, type Box, type Size } from './box.ts';
import { projectAt, worldWidth, type Pixel } from './mercator.ts';

export interface PlacedName {
  readonly name: MapName;
  readonly at: { readonly lat: number; readonly lng: number };
  readonly box: Box;
}

/** A name may be this much of the width of its ground. */
const fill = 0.96;

/** Pixels kept free around a name: more beside it, where letters go on, than above and below, where lines have leading. */
const withAir = ({ left, top, right, bottom }: Box): Box => ({
  left: left - 6,
  top: top - 2,
  right: right + 6,
  bottom: bottom + 2,
});

/**
 * Names in order of weight, each at the first of its points where it fits its ground and the view and touches
 * nothing in `taken`. `origin` is the view's top left corner in pixels of the zoom; boxes are in the view's pixels.
 */
export function placeNames(
  names: readonly MapName[],
  measure: (name: MapName) => Size,
  { zoom, origin, view }: { readonly zoom: number; readonly origin: Pixel; readonly view: Box },
  taken: readonly Box[],
): PlacedName[] {
  const world = worldWidth(zoom);
  const blocked = taken.map(withAir);
  const placed: PlacedName[] = [];
  for (const name of names) {
    const size = measure(name);
    for (const [lng, lat, widthDegrees] of name.at) {
      if (size.width > (widthDegrees / 360) * world * fill) continue;
      const { x, y } = projectAt(zoom, { lat, lng });
      // The copy of the world whose names are nearest to the middle of the view.
      const turns = Math.round(((view.left + view.right) / 2 - (x - origin.x)) / world);
      const box = boxAround({ x: x - origin.x + turns * world, y: y - origin.y }, size.width, size.height);
      if (!isWithin(box, view) || blocked.some((other) => overlaps(other, box))) continue;
      blocked.push(withAir(box));
      placed.push({ name, at: { lat, lng: lng + turns * 360 }, box });
      break;
    }
  }
  return placed;
}
