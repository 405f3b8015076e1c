// The links of the event in focus that lead to another place: what the map ties together.
import { eventOf, type StoryIndex } from '../model/storyIndex.ts';
import type { Id, LatLng } from '../model/story.ts';

export interface Tie {
  readonly key: string;
  readonly from: LatLng;
  readonly to: LatLng;
  readonly words: string;
}

export function selectTies(index: StoryIndex, focus: Id | null): Tie[] {
  const event = eventOf(index, focus ?? '');
  if (!event) return [];
  const pointOf = (id: Id) => {
    const place = index.places.get(index.events.get(id)?.place?.id ?? '');
    return place?.kind === 'point' ? place.point : null;
  };
  return (index.linksOf.get(event.id) ?? []).flatMap(({ from, to, words }) => {
    const a = pointOf(from);
    const b = pointOf(to);
    if (!a || !b || (a.lat === b.lat && a.lng === b.lng)) return [];
    return [{ key: `${from} ${to}`, from: a, to: b, words: words.exact }];
  });
}
