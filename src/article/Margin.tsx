// The numbers beside the article: one link for every marked quote, level with its first line.
import { useLayoutEffect, useState, type MouseEvent, type RefObject } from 'react';
import { Badge } from '../ui/Badge.tsx';
import { lookOf, useReader, useReaderState } from '../ui/ReaderContext.tsx';
import { placeNumbers } from './placeNumbers.ts';

interface MarginLink {
  readonly id: string;
  readonly start: number;
  readonly number: string;
  readonly title: string;
}

export function Margin({ text }: { text: RefObject<HTMLElement | null> }) {
  const { reader, words } = useReader();
  const { events, statements } = reader.index.story;
  const links: MarginLink[] = [
    ...events.flatMap(({ id, number, title, quotes }) =>
      quotes.map(({ start }) => ({ id, start, number: String(number), title })),
    ),
    ...statements.map(({ id, number, title, quote }) => ({ id, start: quote.start, number, title })),
  ].sort((a, b) => a.start - b.start);
  const places = usePlaces(text);
  return (
    <nav className="margin" aria-label={words.page.marks}>
      <ol>
        {links.map((link) => (
          <MarginNumber
            key={`${link.id} ${link.start}`}
            link={link}
            place={places?.get(`${link.id} ${link.start}`) ?? null}
          />
        ))}
      </ol>
    </nav>
  );
}

function MarginNumber({ link, place }: { link: MarginLink; place: { top: number; column: number } | null }) {
  const value = useReader();
  const { reader } = value;
  const { id, number, title } = link;
  const chosen = useReaderState((state) => state.focus === id);
  const hovered = useReaderState((state) => state.hover === id);
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    reader.choose(id, 'article');
  };
  return (
    <li
      data-column={place?.column}
      data-placed={place !== null || undefined}
      style={place ? { insetBlockStart: place.top } : undefined}
    >
      <a
        href={`#${id}`}
        aria-label={`${number}: ${title}`}
        aria-current={chosen || undefined}
        data-hovered={hovered || undefined}
        onClick={onClick}
        onPointerEnter={() => reader.hover(id)}
        onPointerLeave={() => reader.hover(null)}
      >
        <Badge look={lookOf(value, id)} label={number} />
      </a>
    </li>
  );
}

/** Where each number stands, by the offset at which its mark starts; measured again whenever the text reflows. */
function usePlaces(text: RefObject<HTMLElement | null>) {
  const [places, setPlaces] = useState<ReadonlyMap<string, { top: number; column: number }> | null>(null);
  useLayoutEffect(() => {
    const element = text.current;
    if (!element) return;
    const measure = () => {
      const origin = element.getBoundingClientRect().top;
      const tops = [...element.querySelectorAll<HTMLElement>('mark[data-start]')].map((mark) => ({
        key: `${mark.dataset.mark} ${mark.dataset.start}`,
        top: Math.round((mark.getClientRects()[0]?.top ?? origin) - origin),
      }));
      setPlaces(placeNumbers(tops));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [text]);
  return places;
}
