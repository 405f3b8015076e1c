// Where the page cannot read its story, it says so above the words that the build has written, which stay.
import type { ParsedStory } from '../model/parseStory.ts';
import { en } from '../words/en.ts';

export function showFailure(root: HTMLElement, failure: Extract<ParsedStory, { ok: false }>): void {
  const notice = document.createElement('p');
  notice.className = 'failed';
  notice.role = 'alert';
  const what = failure.reason === 'other-format' ? en.errors.format : en.errors.broken;
  notice.textContent = `${what} (${failure.detail})`;
  root.prepend(notice);
}
