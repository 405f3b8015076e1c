// Where the page cannot read its story, it says so above the words that the build has written, which stay.
import type { StoryFailure } from '../model/parseStory.ts';
import { en } from '../words/en.ts';

function wordsFor(failure: StoryFailure): string {
  switch (failure.reason) {
    case 'ends-early':
      return en.errors.endsEarly(String(failure.bytes));
    case 'other-format':
      return `${en.errors.format} (${failure.format})`;
    case 'not-json':
    case 'not-a-story':
      return en.errors.broken;
  }
}

/** The parts that a script was to bring to life stay as they are. */
export function showFailure(root: HTMLElement, failure: StoryFailure): void {
  const notice = document.createElement('p');
  notice.className = 'failed';
  notice.role = 'alert';
  notice.textContent = `${wordsFor(failure)} ${en.errors.asBuilt}`;
  root.prepend(notice);
}
