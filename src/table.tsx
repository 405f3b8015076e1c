// The entry of a table's page: takes over the markup that the build has written, with the story that stands in it.
import './shell/guardTableTypes.ts';
import { lazy } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { interfaceLanguageOf } from './model/languages.ts';
import type { TableStory } from './model/table.ts';
import { readAddresses } from './shell/readAddresses.ts';
import { TableApp } from './shell/TableApp.tsx';
import { languageAddress } from './state/address.ts';
import { createSteps } from './state/createSteps.ts';
import { createTableReader } from './state/createTableReader.ts';
import { createShards } from './table/createShards.ts';
import { browserNetwork } from './table/fetchFile.ts';
import { createTableSource } from './table/createTableSource.ts';
import { createWordSearch } from './table/createWordSearch.ts';
import { loadFaces } from './ui/loadFaces.ts';
import { createPageLayouts } from './ui/useLayout.ts';
import { loadWords } from './words/loadWords.ts';
import { loadTableWords } from './words/table/loadTableWords.ts';
import './ui/fonts.css';
import './ui/base.css';

const root = document.getElementById('app');
const data = document.getElementById('story');
if (root && data) {
  const { lang } = document.documentElement;
  const elsewhere = languageAddress(location.href, lang, readAddresses(data.dataset));
  if (elsewhere) location.replace(elsewhere);
  else void takeOver(root, data, lang);
}

async function takeOver(root: HTMLElement, data: HTMLElement, lang: string): Promise<void> {
  const map = import('./map/TableMapView.tsx');
  const MapView = lazy(() => map.then(({ TableMapView: view }) => ({ default: view })));
  const language = interfaceLanguageOf(lang);
  const addresses = readAddresses(data.dataset);
  const story = JSON.parse(data.textContent) as TableStory;
  const folder = new URL(addresses.folder, location.href).href;
  const place = { base: folder, files: story.files, events: story.events };
  const shards = createShards(browserNetwork, place);
  const reader = createTableReader(story, (number) => shards.peek(number));
  const source = createTableSource(story, folder);
  const desk = {
    source,
    step: createSteps(reader, source),
    shards,
    words: createWordSearch(browserNetwork, place),
  };
  const [words, say] = await Promise.all([loadWords(language), loadTableWords(language)]);
  hydrateRoot(
    root,
    <TableApp
      layouts={createPageLayouts()}
      drawMap={(props) => <MapView {...props} />}
      {...{ reader, words, say, addresses, desk }}
    />,
  );
  loadFaces(language);
}
