// A link that leaves the page, in a tab of its own. A frame may be denied new tabs, and cannot ask beforehand: the link
// then does nothing. So where the reader is still here after a press, the address is given in words.
import { useEffect, useState, type MouseEvent, type ReactNode } from 'react';
import { ByHand } from './ByHand.tsx';
import { useReader } from './ReaderContext.tsx';

/** A new tab takes the reader along at once; a slow machine takes a little longer. */
const opensWithinMs = 600;

interface Props {
  readonly href: string;
  readonly rel?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

export function LinkOut({ href, rel = 'noopener', className, children }: Props) {
  const { words } = useReader();
  const [pressed, setPressed] = useState(0);
  const [isStillHere, setStillHere] = useState(false);
  useEffect(() => {
    if (pressed === 0) return;
    const look = () => setStillHere(document.visibilityState === 'visible' && document.hasFocus());
    const timer = setTimeout(look, opensWithinMs);
    return () => clearTimeout(timer);
  }, [pressed]);
  const onClick = (event: MouseEvent) => {
    // With a key held the new tab waits in the background.
    const staysByWish = event.metaKey || event.ctrlKey || event.shiftKey;
    if (window.parent !== window && !staysByWish) setPressed(pressed + 1);
  };
  return (
    <>
      <a href={href} target="_blank" rel={rel} className={className} onClick={onClick}>
        {children}
      </a>
      {pressed > 0 ? (
        <span role="status" className="still-here">
          {isStillHere ? words.page.nothingOpened : ''}
        </span>
      ) : null}
      {isStillHere ? <ByHand label={words.page.address} text={new URL(href, location.href).href} /> : null}
    </>
  );
}
