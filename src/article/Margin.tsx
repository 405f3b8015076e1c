// The numbers beside the article: one link for every marked quote, level with its first line.
import { useLayoutEffect, useState, type RefObject } from 'react';
import { BuiltLinks } from '../ui/BuiltLinks.tsx';
import { Badge } from '../ui/Badge.tsx';
import { EventLink } from '../ui/EventLink.tsx';
import { lookOf, useReader, useReaderState } from '../ui/ReaderContext.tsx';
import { placeNumbers } from './placeNumbers.ts';
import { selectMarginLinks, type MarginLink } from './selectMarginLinks.ts';

export function Margin({ text }: { text: RefObject<HTMLElement | null> }) {
  const { reader, words } = useReader();
  const places = usePlaces(text);
  return (
    <nav className="margin" aria-label={words.page.marks}>
      {places ? (
        <ol>
          {selectMarginLinks(reader.index.story).map((link) => (
            <MarginNumber
              key={`${link.id} ${link.start}`}
              link={link}
              place={places.get(`${link.id} ${link.start}`) ?? null}
            />
          ))}
        </ol>
      ) : (
        <BuiltLinks part="margin" by="article" className="built-numbers" />
      )}
    </nav>
  );
}

function MarginNumber({ link, place }: { link: MarginLink; place: { top: number; column: number } | null }) {
  const value = useReader();
  const { id, number, title } = link;
  const chosen = useReaderState((state) => state.focus === id);
  const hovered = useReaderState((state) => state.hover === id);
  const isFound = useReaderState((state) => state.matches.has(id));
  return (
    <li
      data-column={place?.column}
      data-placed={place !== null || undefined}
      style={place ? { insetBlockStart: place.top } : undefined}
    >
      <EventLink
        id={id}
        by="article"
        current={chosen}
        isHovered={hovered}
        isFaded={!isFound && !chosen}
        name={`${value.words.number(number)}: ${title}`}
      >
        <Badge look={lookOf(value, id)} label={number} />
      </EventLink>
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
