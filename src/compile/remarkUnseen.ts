// Tells an editor of what is not seen in the article: it stays, and readers are shown that it is there.
import type { Article } from './article.ts';
import type { Problem } from './problem.ts';
import { nameSuspect } from './suspectCharacter.ts';

/** Nobody reads more of them. */
const mostRemarks = 20;

/** `file` is the article's, absolute. */
export function remarkUnseen(file: string, { text, unseen }: Article): Problem[] {
  const remarks: Problem[] = [];
  let line = 1;
  let lineStart = 0;
  for (const at of unseen.slice(0, mostRemarks)) {
    for (let end = text.indexOf('\n', lineStart); end >= 0 && end < at; end = text.indexOf('\n', lineStart)) {
      line += 1;
      lineStart = end + 1;
    }
    const what = nameSuspect(text.slice(at, at + 2)) ?? '';
    const message = `it holds ${what}, which the page marks; check that the article was published so`;
    remarks.push({ file, line, column: at - lineStart + 1, message });
  }
  return remarks;
}
