// The story's data for others to take. A fold of HTML, so that it opens without a script; with one it closes like a menu.
import { useEffect, useRef, type RefObject } from 'react';
import type { Words } from '../words/en.ts';

export interface DataLink {
  readonly href: string;
  readonly name: string;
  /** Of a file of ours. */
  readonly mediaType?: string;
  readonly note: string;
}

export function DataMenu({ words, links }: { words: Words; links: readonly DataLink[] }) {
  const fold = useRef<HTMLDetailsElement>(null);
  useClosing(fold);
  return (
    <details className="data-menu" ref={fold}>
      <summary className="quiet">{words.exports.name}</summary>
      <div>
        <p className="soft">{words.exports.note}</p>
        <ul>
          {links.map(({ href, name, mediaType, note }) => (
            <li key={href}>
              <a href={href} type={mediaType}>
                <span dir="auto">{name}</span> <span className="soft">{note}</span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

/** Escape closes it and goes back to its name; so does anything that happens elsewhere on the page. */
function useClosing(fold: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const onElsewhere = ({ target }: Event) => {
      const menu = fold.current;
      if (menu?.open && target instanceof Node && !menu.contains(target)) menu.open = false;
    };
    const onKey = (event: KeyboardEvent) => {
      const menu = fold.current;
      if (event.key !== 'Escape' || !menu?.open) return;
      // Escape also lets go of what is in focus, but not with the same press.
      event.preventDefault();
      menu.open = false;
      menu.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', onElsewhere);
    document.addEventListener('focusin', onElsewhere);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onElsewhere);
      document.removeEventListener('focusin', onElsewhere);
      document.removeEventListener('keydown', onKey);
    };
  }, [fold]);
}
