// The story page's entry: takes over the markup that the build has written, with the story that stands in it.
import './ui/guardTypes.ts';
import { lazy } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { parseStory } from './model/parseStory.ts';
import { createStoryIndex } from './model/storyIndex.ts';
import { App } from './shell/App.tsx';
import { DrawMapContext } from './shell/MapRoom.tsx';
import { showFailure } from './shell/showFailure.ts';
import { createReader } from './state/createReader.ts';
import { loadSerif } from './ui/loadSerif.ts';
import { createPageLayouts } from './ui/useLayout.ts';
import './ui/fonts.css';
import './ui/base.css';
import './shell/page.css';

// The map's chunk travels while the words are taken over, the face after it. Where the map fails, its room says so.
const map = import('./map/MapView.tsx');
void map.then(loadSerif, loadSerif);
const MapView = lazy(() => map.then(({ MapView: view }) => ({ default: view })));

const root = document.getElementById('app');
const data = document.getElementById('story');
const parsed = parseStory(data?.textContent ?? '');
if (root && !parsed.ok) showFailure(root, parsed);
if (root && data && parsed.ok) {
  const reader = createReader(createStoryIndex(parsed.story));
  const { baseMap = '', home = './', loader: path, integrity } = data.dataset;
  const addresses = { baseMap, home, ...(path && integrity ? { loader: { path, integrity } } : {}) };
  if (parsed.story.tiles === null) preload(baseMap);
  hydrateRoot(
    root,
    <DrawMapContext value={(props) => <MapView {...props} />}>
      <App reader={reader} addresses={addresses} layouts={createPageLayouts()} />
    </DrawMapContext>,
  );
}

/** The map's chunk would ask for its ground a round trip later. */
function preload(href: string): void {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
  document.head.append(link);
}
