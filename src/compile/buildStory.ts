// From a story file in which nothing is wrong to the compiled story. Builds new objects, keys in the contract's order.
import type { Day } from '../model/day.ts';
import { storyFormat, type ArticleSource, type Place, type Source, type Story } from '../model/story.ts';
import { parseIsoDay } from '../time/calendar.ts';
import { buildEvents, type BuiltEvents } from './buildEvents.ts';
import { buildSpan, sure } from './buildParts.ts';
import { relations } from './checkLinks.ts';
import type { StoryArticle } from './context.ts';
import type { SourceFile, StoryFile } from './storyFile.ts';

export function buildStory(id: string, file: StoryFile, article: StoryArticle): Story {
  const events: BuiltEvents = buildEvents(file, article);
  return {
    format: storyFormat,
    id,
    language: file.language,
    headline: file.headline,
    summary: file.summary,
    published: sure(parseIsoDay(file.published)),
    updated: buildDay(file.updated),
    corrections: (file.corrections ?? []).map(({ date, text }) => ({ date: sure(parseIsoDay(date)), text })),
    article: buildArticle(file, article),
    sources: Object.entries(file.sources)
      .filter(([sourceId]) => sourceId !== file.article)
      .map(([sourceId, source]) => buildSource(sourceId, source)),
    places: buildPlaces(file),
    actors: Object.entries(file.actors ?? {}).map(([actorId, { name, kind, role }]) => ({
      id: actorId,
      name,
      kind,
      role: role ?? null,
    })),
    events: events.events,
    statements: events.statements,
    links: buildLinks(file, article),
    tiles: file.tiles ?? null,
    disputedBorders: file.disputedBorders ?? 'dashed',
    translations: {},
    translation: null,
  };
}

function buildDay(text: string | undefined): Day | null {
  return text === undefined ? null : sure(parseIsoDay(text));
}

function buildSource(id: string, source: SourceFile): Source {
  return {
    id,
    publisher: source.publisher,
    title: source.title ?? null,
    url: source.url ?? null,
    language: source.language ?? null,
    published: buildDay(source.published),
    licence: source.licence ? { name: source.licence.name, url: source.licence.url } : null,
  };
}

function buildArticle(file: StoryFile, article: StoryArticle): ArticleSource {
  const source = sure(file.sources[file.article]);
  const built = buildSource(file.article, source);
  const unseen = article.unseen.map((at) => article.toCodePoints(at));
  return {
    ...built,
    language: sure(built.language),
    published: sure(built.published),
    licence: sure(built.licence),
    publishedNote: source.publishedNote ?? null,
    dateline: source.dateline ?? null,
    text: article.text,
    sha256: article.sha256,
    ...(unseen.length > 0 ? { unseen } : {}),
  };
}

function buildPlaces(file: StoryFile): Place[] {
  return Object.entries(file.places ?? {}).map(([id, place]) => ({
    id,
    name: place.name,
    kind: place.kind,
    point: place.kind === 'point' ? { lat: sure(place.lat), lng: sure(place.lng) } : null,
    geonames: place.geonames ?? null,
    wikidata: place.wikidata ?? null,
  }));
}

function buildLinks(file: StoryFile, article: StoryArticle): Story['links'] {
  return (file.links ?? []).map((link) => {
    const relation = sure(relations.find((candidate) => link[candidate] !== undefined));
    return {
      from: link.from,
      to: sure(link[relation]),
      relation,
      days: link.days ?? null,
      words: buildSpan(link.words, article),
    };
  });
}
