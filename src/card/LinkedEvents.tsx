// The events an event is linked to, with the words of the article that link them.
import type { Link, StoryEvent } from '../model/story.ts';
import { Cited } from '../ui/Cited.tsx';
import { useReader } from '../ui/ReaderContext.tsx';
import { Section, StepTo } from './parts.tsx';

export function LinkedEvents({ event }: { event: StoryEvent }) {
  const { reader, words } = useReader();
  const links = reader.index.linksOf.get(event.id) ?? [];
  if (links.length === 0) return null;
  return (
    <Section title={words.card.links} folded={false}>
      <ul className="steps">
        {links.map((link) => (
          <LinkedEvent key={`${link.from} ${link.relation} ${link.to}`} link={link} event={event} />
        ))}
      </ul>
    </Section>
  );
}

function LinkedEvent({ link, event }: { link: Link; event: StoryEvent }) {
  const { reader, words, dates } = useReader();
  const isFrom = link.from === event.id;
  const other = reader.index.events.get(isFrom ? link.to : link.from);
  if (!other) return null;
  const relation = words.relations[link.relation][isFrom ? 'from' : 'to'];
  return (
    <li>
      {`${relation} `}
      <StepTo to={other} />
      {link.days === null ? ' ' : `${words.listed(['', dates.distance(isFrom ? link.days : -link.days)])} `}
      <Cited className="soft" words={link.words} />
    </li>
  );
}
