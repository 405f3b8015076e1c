// A story as its page in another language shows it: the editor's words translated as far as they are. The article, its
// quotes and all dates stay as they are.
import { isLanguageOf, type Language } from './languages.ts';
import type {
  Actor,
  ArticleSource,
  Elsewhere,
  Source,
  Statement,
  Story,
  StoryEvent,
  TranslatedEntry,
  Translation,
  When,
} from './story.ts';

/** The translated words, or the original ones where there are none. */
type Say = (original: string, translated: string | undefined) => string;

/** What is not translated stays, and is named once in `translation.missing`, in the order of the story. */
export function translateStory(story: Story, language: Language): Story {
  if (isLanguageOf(language, story.language)) return { ...story, translations: {}, translation: null };
  const translation = story.translations[language] ?? {};
  const missing = new Set<string>();
  const say: Say = (original, translated) => {
    if (translated === undefined) missing.add(original);
    return translated ?? original;
  };
  const { places, actors, events, statements } = translation;
  const translated = {
    headline: say(story.headline, translation.headline),
    summary: say(story.summary, translation.summary),
    corrections: story.corrections.map(({ date, text }, index) => ({
      date,
      text: say(text, translation.corrections?.[index]),
    })),
    article: translateArticle(story.article, translation, say),
    sources: story.sources.map((source) => translateSource(source, translation, say)),
    places: story.places.map((place) => ({ ...place, name: say(place.name, places?.[place.id]) })),
    actors: story.actors.map((actor) => translateActor(actor, actors?.[actor.id] ?? {}, say)),
    events: story.events.map((event) => translateEvent(event, events?.[event.id] ?? {}, say)),
    statements: story.statements.map((statement) =>
      translateStatement(statement, statements?.[statement.id] ?? {}, say),
    ),
  };
  return {
    ...story,
    ...translated,
    language,
    translations: {},
    translation: { from: story.language, missing: [...missing] },
  };
}

const sayIfAny = (say: Say, original: string | null, translated: string | undefined): string | null =>
  original === null ? null : say(original, translated);

function translateSource<Any extends Source>(source: Any, { sources }: Translation, say: Say): Any {
  return { ...source, publisher: say(source.publisher, sources?.[source.id]?.publisher) };
}

function translateArticle(article: ArticleSource, translation: Translation, say: Say): ArticleSource {
  const words = translation.sources?.[article.id];
  return {
    ...translateSource(article, translation, say),
    publishedNote: sayIfAny(say, article.publishedNote, words?.publishedNote),
    dateline: sayIfAny(say, article.dateline, words?.dateline),
  };
}

type TranslatedActor = NonNullable<Translation['actors']>[string];

const translateActor = (actor: Actor, words: TranslatedActor, say: Say): Actor => ({
  ...actor,
  name: say(actor.name, words.name),
  role: sayIfAny(say, actor.role, words.role),
});

function translateEvent(event: StoryEvent, words: TranslatedEntry, say: Say): StoryEvent {
  const title = say(event.title, words.title);
  const hasLabel = words.label !== undefined || event.label !== event.title;
  return {
    ...event,
    title,
    label: hasLabel ? say(event.label, words.label) : title,
    when: translateWhen(event.when, words, say),
    ...translateRemarks(event, words, say),
  };
}

function translateStatement(statement: Statement, words: TranslatedEntry, say: Say): Statement {
  const { about, when } = statement;
  return {
    ...statement,
    title: say(statement.title, words.title),
    about: about && { ...about, reasoning: say(about.reasoning, words.about) },
    when: when && translateWhen(when, words, say),
    ...translateRemarks(statement, words, say),
  };
}

const translateWhen = (when: When, { reasoning }: TranslatedEntry, say: Say): When => ({
  ...when,
  reasoning: sayIfAny(say, when.reasoning, reasoning),
});

interface Remarks {
  readonly notes: readonly string[];
  readonly elsewhere: readonly Elsewhere[];
}

const translateRemarks = ({ notes, elsewhere }: Remarks, words: TranslatedEntry, say: Say): Remarks => ({
  notes: notes.map((note, index) => say(note, words.notes?.[index])),
  elsewhere: elsewhere.map(({ source, says }, index) => ({
    source,
    says: say(says, words.elsewhere?.[index]),
  })),
});
