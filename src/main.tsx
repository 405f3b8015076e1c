// The story page's entry: takes over the markup that the build has written, with the story that stands in it.
import { hydrateRoot } from 'react-dom/client';
import { parseStory } from './model/parseStory.ts';
import { createStoryIndex } from './model/storyIndex.ts';
import { App } from './shell/App.tsx';
import { createReader } from './state/createReader.ts';
import './shell/page.css';

const root = document.getElementById('app');
const parsed = parseStory(document.getElementById('story')?.textContent ?? '');
if (root && parsed.ok) hydrateRoot(root, <App reader={createReader(createStoryIndex(parsed.story))} />);
