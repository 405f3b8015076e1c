// Markup that the build alone makes and the browser keeps: pictures that stand in for a view until its script is
// there, and what no script changes. React takes an element whose child is a text over without looking inside it, so
// that no page carries the code that drew it.
import { createContext, use, type MouseEvent, type ReactNode } from 'react';

export type BuiltPart = 'reserve' | 'map' | 'strip' | 'overview' | 'chronicle' | 'margin' | 'about';

/** Null in the browser. */
export const BuiltContext = createContext<Readonly<Partial<Record<BuiltPart, ReactNode>>> | null>(null);

interface Props {
  readonly part: BuiltPart;
  readonly className: string;
  /** What is pressed in it is a link. */
  readonly onClick?: (event: MouseEvent) => void;
}

export function AsBuilt({ part, className, onClick }: Props) {
  const built = use(BuiltContext);
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- what is pressed is a link
    <div className={className} suppressHydrationWarning onClick={onClick}>
      {built?.[part] ?? ''}
    </div>
  );
}
