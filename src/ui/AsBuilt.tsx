// Markup that the build alone makes and the browser keeps: pictures that stand in for a view until its script is
// there. React takes an element whose child is a text over without looking inside it, so that no page carries the code
// that drew it.
import { createContext, use, type MouseEvent, type ReactNode } from 'react';
import type { By } from '../state/createReader.ts';
import { useReader } from './ReaderContext.tsx';

export type BuiltPart = 'reserve' | 'map' | 'strip' | 'overview' | 'chronicle' | 'margin';

/** Null in the browser. */
export const BuiltContext = createContext<Readonly<Partial<Record<BuiltPart, ReactNode>>> | null>(null);

/** `by` is the view that the part stands in for: what is pressed in it is chosen there. */
export function AsBuilt({ part, by, className }: { part: BuiltPart; by: By; className: string }) {
  const built = use(BuiltContext);
  const { reader } = useReader();
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || !(event.target instanceof Element)) return;
    const id = event.target.closest('a')?.getAttribute('href')?.slice(1);
    if (id === undefined || !(reader.index.events.has(id) || reader.index.statements.has(id))) return;
    event.preventDefault();
    reader.choose(id, by);
  };
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- what is pressed is a link
    <div className={className} suppressHydrationWarning onClick={onClick}>
      {built?.[part] ?? ''}
    </div>
  );
}
