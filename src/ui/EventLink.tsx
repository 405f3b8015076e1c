// A link to an event or a statement of the story: an address where no script runs, a step of the reader where one does.
import type { MouseEvent, ReactNode } from 'react';
import type { Id } from '../model/story.ts';
import type { By } from '../state/createReader.ts';
import { useReader } from './ReaderContext.tsx';

interface Props {
  readonly id: Id;
  /** The view in which the link stands. */
  readonly by: By;
  readonly current: boolean;
  readonly className?: string;
  readonly name?: string;
  readonly isHovered?: boolean;
  /** It is not among what is looked for: the keyboard goes past it. */
  readonly isFaded?: boolean;
  readonly children: ReactNode;
}

export function EventLink(props: Props) {
  const { id, by, current, className, name, isHovered = false, isFaded = false, children } = props;
  const { reader } = useReader();
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    reader.choose(id, by);
  };
  return (
    <a
      href={`#${id}`}
      className={className}
      aria-label={name}
      aria-current={current || undefined}
      data-hovered={isHovered || undefined}
      data-faded={isFaded || undefined}
      tabIndex={isFaded ? -1 : undefined}
      onClick={onClick}
      onPointerEnter={() => reader.hover(id)}
      onPointerLeave={() => reader.hover(null)}
    >
      {children}
    </a>
  );
}
