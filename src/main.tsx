// The story page's entry: takes over the markup that the build has written, with the story that stands in it.
import './ui/guardTypes.ts';
import { lazy } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { interfaceLanguageOf } from './model/languages.ts';
import { createStoryIndex } from './model/storyIndex.ts';
import { App } from './shell/App.tsx';
import { DrawMapContext } from './shell/MapRoom.tsx';
import { readAddresses } from './shell/readAddresses.ts';
import { readStory } from './shell/readStory.ts';
import { showFailure } from './shell/showFailure.ts';
import { languageAddress } from './state/address.ts';
import { createReader } from './state/createReader.ts';
import { loadFaces } from './ui/loadFaces.ts';
import { createPageLayouts } from './ui/useLayout.ts';
import { loadWords } from './words/loadWords.ts';
import './ui/fonts.css';
import './ui/base.css';
import './shell/page.css';

const root = document.getElementById('app');
const data = document.getElementById('story');
if (root) {
  const { lang } = document.documentElement;
  const elsewhere = data && languageAddress(location.href, lang, readAddresses(data.dataset));
  if (elsewhere) location.replace(elsewhere);
  else void takeOver(root, data, lang);
}

async function takeOver(root: HTMLElement, data: HTMLElement | null, lang: string): Promise<void> {
  // The map's chunk travels while the words are taken over, the faces after it. Where the map fails, its room says so.
  const map = import('./map/MapView.tsx');
  const language = interfaceLanguageOf(lang);
  const askForFaces = () => loadFaces(language);
  void map.then(askForFaces, askForFaces);
  const MapView = lazy(() => map.then(({ MapView: view }) => ({ default: view })));
  const parsed = readStory(data);
  const addresses = readAddresses(data?.dataset ?? {});
  if (parsed.ok && parsed.story.tiles === null) preload(addresses.baseMap);
  const words = await loadWords(language);
  if (!parsed.ok) {
    showFailure(root, parsed, words);
    return;
  }
  const reader = createReader(createStoryIndex(parsed.story));
  hydrateRoot(
    root,
    <DrawMapContext value={(props) => <MapView {...props} />}>
      <App reader={reader} words={words} addresses={addresses} layouts={createPageLayouts()} />
    </DrawMapContext>,
  );
}

/** The map's chunk would ask for its ground a round trip later. */
function preload(href: string): void {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
  document.head.append(link);
}
