// The shape of a table's category in its colour: the same in the filter, the list, on the card and on the map.
import { badgePaths } from './badgePaths.ts';
import { categoryLook } from './TableContext.tsx';
import './badge.css';

export function CategoryMark({ category }: { category: number }) {
  const { tone, shape } = categoryLook(category);
  return (
    <svg className={`badge badge-small tone-${tone}`} viewBox="-1 -1 26 26" aria-hidden="true">
      <path d={badgePaths[shape]} className="badge-shape" />
    </svg>
  );
}
