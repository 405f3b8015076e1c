// The embed's entry: one classic script. Tells the newspaper's page how high it is, whatever resizer that runs, and takes
// the built markup over.
import './ui/guardTypes.ts';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { parseDress } from './embed/query.ts';
import { startHeightReports } from './embed/startHeightReports.ts';
import { MapView } from './map/MapView.tsx';
import { createStoryIndex } from './model/storyIndex.ts';
import { EmbedApp } from './shell/EmbedApp.tsx';
import { createEmbedLayouts } from './shell/embedLayouts.ts';
import { DrawMapContext } from './shell/MapRoom.tsx';
import { readAddresses } from './shell/readAddresses.ts';
import { readStory } from './shell/readStory.ts';
import { showFailure } from './shell/showFailure.ts';
import { languageAddress } from './state/address.ts';
import { createReader } from './state/createReader.ts';
import { words } from './words/embedWords.ts';
import './ui/base.css';
import './shell/lateParts.css';
import './shell/embed.css';

const root = document.getElementById('app');
const data = document.getElementById('story');
const elsewhere =
  data &&
  languageAddress(location.href, document.documentElement.lang, readAddresses(data.dataset), 'embed/');
if (elsewhere) location.replace(elsewhere);
else if (root) {
  const layouts = createEmbedLayouts(parseDress(location.search));
  // First of all: some parents ask once, as soon as the frame has loaded.
  startHeightReports({
    content: root,
    onRefused: () => flushSync(() => layouts.setFits(true)),
    onGranted: () => flushSync(() => layouts.setFits(false)),
  });
  const parsed = readStory(data);
  if (!parsed.ok) showFailure(root, parsed, words);
  else if (data) {
    const reader = createReader(createStoryIndex(parsed.story));
    const addresses = readAddresses(data.dataset);
    hydrateRoot(
      root,
      <DrawMapContext value={(props) => <MapView {...props} />}>
        <EmbedApp reader={reader} words={words} addresses={addresses} layouts={layouts} />
      </DrawMapContext>,
    );
  }
}
