// How the columns of a mapping hold the point: in two, in one, or not at all.
import type { Asker, Report } from './askColumns.ts';
import type { PointMapping } from './readPoint.ts';

export function readPointMapping(
  order: 'lat-lng' | 'lng-lat' | undefined,
  asker: Asker,
  report: Report,
): PointMapping {
  const path = ['table', 'columns'];
  const [lat, lng, both] = [asker.column('lat'), asker.column('lng'), asker.column('coordinates')];
  if (both !== null && (lat !== null || lng !== null)) {
    report(path, 'the point is named twice; write "lat" and "lng", or "coordinates"', 'key');
  } else if (both !== null) {
    if (order) return { kind: 'one', both, order };
    const message =
      'which of the two coordinates comes first cannot be told; write coordinateOrder: lat-lng or coordinateOrder: lng-lat below "table"';
    report([...path, 'coordinates'], message);
  } else if (lat !== null && lng !== null) {
    return { kind: 'two', lat, lng };
  } else if (lat !== null || lng !== null) {
    const [there, absent] = lat !== null ? ['lat', 'lng'] : ['lng', 'lat'];
    report([...path, there], `"${there}" has no "${absent}" beside it; add it`, 'key');
  }
  return { kind: 'none' };
}
