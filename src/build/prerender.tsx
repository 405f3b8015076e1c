// What React writes into the pages. Loaded through Vite, which knows what to do with the views' styles.
import type { ReactNode } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { escapeJson } from '../model/escape.ts';
import { createStoryIndex, type StoryIndex } from '../model/storyIndex.ts';
import type { PageAddresses } from '../model/pageAddresses.ts';
import type { Story, StoryEvent } from '../model/story.ts';
import type { TableStory } from '../model/table.ts';
import { ownWordsAt } from '../model/storyParts.ts';
import { BuiltMargin } from '../article/BuiltMargin.tsx';
import { BuiltMap } from '../map/BuiltMap.tsx';
import type { BuiltGround } from '../map/BuiltSheet.tsx';
import { BuiltTableMap } from '../map/BuiltTableMap.tsx';
import { App } from '../shell/App.tsx';
import { EmbedApp } from '../shell/EmbedApp.tsx';
import { builtEmbedLayouts } from '../shell/embedLayouts.ts';
import { BuiltTableAbout } from '../shell/BuiltTableAbout.tsx';
import { TableApp } from '../shell/TableApp.tsx';
import { TableEmbed } from '../shell/TableEmbed.tsx';
import { createReader } from '../state/createReader.ts';
import { createTableReader } from '../state/createTableReader.ts';
import { BuiltOverview } from '../timeline/BuiltOverview.tsx';
import { BuiltReserve } from '../timeline/BuiltReserve.tsx';
import { BuiltStrip } from '../timeline/BuiltStrip.tsx';
import { builtLayouts } from '../ui/useLayout.ts';
import { BuiltContext } from '../ui/AsBuilt.tsx';
import { WriteOwnWordsContext } from '../ui/WordsAsData.tsx';
import { wordsFor } from '../words/catalogues.ts';
import { tableWordsFor } from '../words/table/tableWordsFor.ts';

/** The story as the page has it before anybody touches it; the browser takes this very markup over. */
export function renderStory(story: Story, addresses: PageAddresses, ground: BuiltGround): string {
  const index = createStoryIndex(story);
  const reader = createReader(index);
  return renderBuilt(
    index,
    <App reader={reader} words={wordsFor(story.language)} addresses={addresses} layouts={builtLayouts} />,
    ground,
  );
}

export function renderEmbed(story: Story, addresses: PageAddresses, ground: BuiltGround): string {
  const index = createStoryIndex(story);
  const reader = createReader(index);
  return renderBuilt(
    index,
    <EmbedApp
      reader={reader}
      words={wordsFor(story.language)}
      addresses={addresses}
      layouts={builtEmbedLayouts}
    />,
    ground,
  );
}

function renderBuilt(index: StoryIndex, app: ReactNode, ground: BuiltGround): string {
  const built = {
    reserve: <BuiltReserve />,
    map: <BuiltMap ground={ground} />,
    strip: <BuiltStrip />,
    overview: <BuiltOverview />,
    margin: <BuiltMargin />,
  };
  const writeOwnWords = (event: StoryEvent) => escapeJson(ownWordsAt(index, event));
  const html = renderToString(
    <BuiltContext value={built}>
      <WriteOwnWordsContext value={writeOwnWords}>{app}</WriteOwnWordsContext>
    </BuiltContext>,
  );
  // HTML reads a carriage return as a line feed, and the article's words stand to the letter.
  return html.replaceAll('\r', '&#13;');
}

/** The page of a table as it is before any file of it has come; the browser takes this very markup over. */
export function renderTable(story: TableStory, addresses: PageAddresses, ground: BuiltGround): string {
  const parts = { map: <BuiltTableMap ground={ground} />, about: <BuiltTableAbout /> };
  return renderToString(
    <BuiltContext value={parts}>
      <TableApp {...tableParts(story, addresses)} desk={null} drawMap={null} layouts={builtLayouts} />
    </BuiltContext>,
  );
}

/** Stays as it is. */
export function renderTableEmbed(story: TableStory, addresses: PageAddresses, ground: BuiltGround): string {
  return renderToStaticMarkup(
    <BuiltContext value={{ map: <BuiltTableMap ground={ground} /> }}>
      <TableEmbed {...tableParts(story, addresses)} />
    </BuiltContext>,
  );
}

const tableParts = (story: TableStory, addresses: PageAddresses) => ({
  reader: createTableReader(story),
  words: wordsFor(story.language),
  say: tableWordsFor(story.language),
  addresses,
});

type OtherStory = Pick<Story, 'id' | 'language' | 'headline' | 'summary'>;

/** A list of the other stories, below the newest one, in words of that one's language. */
export function renderOthers(others: readonly OtherStory[], language: string): string {
  if (others.length === 0) return '';
  return renderToString(
    <nav className="other-stories" aria-labelledby="other-stories">
      <h2 id="other-stories">{wordsFor(language).page.otherStories}</h2>
      <ul>
        {others.map((story) => (
          <li key={story.id}>
            <a href={`./${story.id}/`} lang={story.language}>
              {story.headline}
            </a>
            <p>{story.summary}</p>
          </li>
        ))}
      </ul>
    </nav>,
  );
}
