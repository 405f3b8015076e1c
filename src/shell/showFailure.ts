// Where the page cannot read its story, it says so above the words that the build has written, which stay.
import type { StoryFailure } from '../model/parseStory.ts';
import type { Words } from '../words/en.ts';

function messageOf(failure: StoryFailure, { errors }: Words): string {
  switch (failure.reason) {
    case 'ends-early':
      return errors.endsEarly(String(failure.bytes));
    case 'other-format':
      return `${errors.format} (${failure.format})`;
    case 'not-json':
    case 'not-a-story':
      return errors.broken;
  }
}

/** The parts that a script was to bring to life stay as they are. */
export function showFailure(root: HTMLElement, failure: StoryFailure, words: Words): void {
  const notice = document.createElement('p');
  notice.className = 'failed';
  notice.role = 'alert';
  notice.textContent = `${messageOf(failure, words)} ${words.errors.asBuilt}`;
  root.prepend(notice);
}
