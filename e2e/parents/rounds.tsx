// Stands in for the page's entry: lets a test bring the built page to life and take it down again, as often as it likes.
import '../../src/ui/guardTypes.ts';
import { hydrateRoot, type Root } from 'react-dom/client';
import { MapView } from '../../src/map/MapView.tsx';
import { createStoryIndex } from '../../src/model/storyIndex.ts';
import { App } from '../../src/shell/App.tsx';
import { DrawMapContext } from '../../src/shell/MapRoom.tsx';
import { readAddresses } from '../../src/shell/readAddresses.ts';
import { readStory } from '../../src/shell/readStory.ts';
import { createReader } from '../../src/state/createReader.ts';
import { createPageLayouts } from '../../src/ui/useLayout.ts';
import { en } from '../../src/words/en.ts';

declare global {
  interface Window {
    mount: () => void;
    unmount: () => void;
  }
}

const app = document.getElementById('app');
const data = document.getElementById('story');
const parsed = readStory(data);
if (!app || !data || !parsed.ok) throw new Error('there is no story in this page');
const { story } = parsed;
const built = app.cloneNode(true) as HTMLElement;
// Read by now; to the browser a copy of a script is one that was meddled with.
for (const part of built.querySelectorAll('.own-words')) part.remove();
const addresses = readAddresses(data.dataset);
let root: Root | null = null;

window.mount = () => {
  app.replaceChildren(...built.cloneNode(true).childNodes);
  root = hydrateRoot(
    app,
    <DrawMapContext value={(props) => <MapView {...props} />}>
      <App
        reader={createReader(createStoryIndex(story))}
        words={en}
        addresses={addresses}
        layouts={createPageLayouts()}
      />
    </DrawMapContext>,
  );
};
window.unmount = () => root?.unmount();
