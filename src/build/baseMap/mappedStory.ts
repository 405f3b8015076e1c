// What a map is cut for, of either kind of story: the places of an article, or the ones at which most events of a table are.
import type { Place, Story } from '../../model/story.ts';
import type { TableStory } from '../../model/table.ts';

export interface MappedStory {
  readonly language: string;
  readonly places: readonly Pick<Place, 'name' | 'kind' | 'point'>[];
  readonly disputedBorders: Story['disputedBorders'];
}

/** Where its events have no names of places, the corners of the box around them do. */
export function mapTable({ language, places, box, disputedBorders }: TableStory): MappedStory {
  const corners = box
    ? [
        { lat: box.south, lng: box.west },
        { lat: box.north, lng: box.east },
      ]
    : [];
  const points = places.length > 0 ? places : corners.map((point) => ({ name: '', point }));
  return {
    language,
    places: points.map(({ name, point }) => ({ name, kind: 'point', point })),
    disputedBorders,
  };
}
