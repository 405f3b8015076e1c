// Markup of the build's whose links choose what they lead to.
import type { MouseEvent } from 'react';
import type { By } from '../state/createReader.ts';
import { AsBuilt, type BuiltPart } from './AsBuilt.tsx';
import { useReader } from './ReaderContext.tsx';

/** `by` is the view that the part stands in for: what is pressed in it is chosen there. */
export function BuiltLinks({ part, by, className }: { part: BuiltPart; by: By; className: string }) {
  const { reader } = useReader();
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || !(event.target instanceof Element)) return;
    const id = event.target.closest('a')?.getAttribute('href')?.slice(1);
    if (id === undefined || !(reader.index.events.has(id) || reader.index.statements.has(id))) return;
    event.preventDefault();
    reader.choose(id, by);
  };
  return <AsBuilt part={part} className={className} onClick={onClick} />;
}
