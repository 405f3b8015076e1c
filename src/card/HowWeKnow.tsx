// The way from the article's words to the date: the words, the step the compiler has worked out again, the editor's
// account, and the chain of dates it rests on down to the publication.
import type { Day } from '../model/day.ts';
import type { Known, When } from '../model/story.ts';
import { ArticleWords } from '../ui/ArticleWords.tsx';
import { useReader, type ReaderValue } from '../ui/ReaderContext.tsx';
import { StepTo } from './parts.tsx';
import { selectChain } from './selectChain.ts';

interface Props {
  readonly when: When;
  /** With the other calendar, where the language shows it on request: this is it. */
  readonly isFull: boolean;
}

export function HowWeKnow({ when, isFull }: Props) {
  const value = useReader();
  const { reader, words, dates } = value;
  const { article } = reader.index.story;
  const say = words.known;
  const chain = selectChain(reader.index, when);
  const note = article.publishedNote ? ` ${article.publishedNote}` : '';
  const inOther = isFull ? dates.inOtherCalendar(when) : null;
  return (
    <div className="how-we-know">
      {when.words ? (
        <p>
          {`${say.wordsOfArticle} `}
          <q lang={article.language} dir="auto">
            <ArticleWords text={when.words.exact} start={when.words.start} />
          </q>
        </p>
      ) : (
        <p>{say.noWords}</p>
      )}
      <ul className="ways">
        {(['whole', 'start', 'end'] as const).flatMap((part) => {
          const known = when.known[part];
          if (!known) return [];
          const text = wayOf(known, part, when, value);
          return [<li key={part}>{part === 'whole' ? text : `${say[part]}: ${text}`}</li>];
        })}
      </ul>
      {when.reasoning ? <p>{when.reasoning}</p> : null}
      {inOther === null ? null : <p>{inOther}</p>}
      {chain.length > 0 ? (
        <>
          <p className="rests-on">{say.rests}</p>
          <ol className="chain">
            {chain.map((anchor) => (
              <li key={anchor === 'publication' ? anchor : anchor.id}>
                {anchor === 'publication' ? (
                  `${words.dates.publication}: ${dates.longDay(article.published)}.${note}`
                ) : (
                  <>
                    <StepTo to={anchor} />
                    {`: ${dates.when(anchor.when)}`}
                  </>
                )}
              </li>
            ))}
          </ol>
        </>
      ) : null}
    </div>
  );
}

/** A way of knowing in words, with its result where that is a day. */
function wayOf(
  known: Known,
  part: keyof When['known'],
  when: When,
  { reader, words, dates }: ReaderValue,
): string {
  const say = words.known.asserts;
  const { index } = reader;
  const nameOf = (anchor: string) =>
    anchor === 'publication'
      ? words.known.publication
      : words.quoted(index.events.get(anchor)?.title ?? anchor);
  const result = (text: string, day: Day | null) => (day === null ? text : `${text}: ${dates.plainDay(day)}`);
  const { latest } = when.bounds[part === 'end' ? 'end' : 'begin'];
  switch (known.way) {
    case 'stated':
      return say.stated;
    case 'weekday-on-or-before':
      return result(say.weekday(dates.weekday(known.weekday), nameOf(known.anchor)), latest);
    case 'days': {
      const text =
        known.days < 0
          ? say.daysBefore(-known.days, nameOf(known.anchor))
          : say.daysAfter(known.days, nameOf(known.anchor));
      return result(text, latest);
    }
    case 'same-day':
      return result(say.sameDay(nameOf(known.anchor)), latest);
    case 'until':
      return when.date.form === 'interval'
        ? say.ongoing(nameOf(known.anchor))
        : say.until(nameOf(known.anchor));
    case 'under-years-before':
      return say.underYearsBefore(known.years, nameOf(known.anchor));
    case 'judgement':
      return say.judgement;
  }
}
