// What a map is cut for, of either kind of story: the places of an article, or the ones at which most events of a table are.
import { pointsAcross } from '../../geo/bounds.ts';
import type { Place, Story } from '../../model/story.ts';
import type { TableStory } from '../../model/table.ts';

export interface MappedStory {
  readonly language: string;
  readonly places: readonly Pick<Place, 'name' | 'kind' | 'point'>[];
  readonly disputedBorders: Story['disputedBorders'];
}

/** Where its events have no names of places, it is the box around them. */
export function mapTable({ language, places, box, disputedBorders }: TableStory): MappedStory {
  const across = box ? pointsAcross(box) : [];
  const points = places.length > 0 ? places : across.map((point) => ({ name: '', point }));
  return {
    language,
    places: points.map(({ name, point }) => ({ name, kind: 'point', point })),
    disputedBorders,
  };
}
