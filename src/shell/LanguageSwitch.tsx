// The page in the story's other languages, at the same place: links, so that it works without a script.
import type { MouseEvent } from 'react';
import { languageName, languagePath } from '../model/languages.ts';
import type { PageAddresses } from '../model/pageAddresses.ts';
import type { Words } from '../words/en.ts';

interface Props {
  /** The page's own. */
  readonly language: string;
  readonly words: Words;
  readonly addresses: Pick<PageAddresses, 'folder' | 'languages'>;
}

export function LanguageSwitch({ language, words, addresses }: Props) {
  const { folder, languages } = addresses;
  const [own = language] = languages;
  if (languages.length < 2) return null;
  return (
    <nav className="languages" aria-label={words.page.languages}>
      <ul>
        {languages.map((other) => (
          <li key={other} lang={other} dir="auto">
            {other === language ? (
              <span aria-current="page">{languageName(other)}</span>
            ) : (
              <a className="link" href={`${folder}${languagePath(own, other)}`} onClick={takeAlong}>
                {languageName(other)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What is in focus, and the time in view. */
function takeAlong({ currentTarget: link }: MouseEvent<HTMLAnchorElement>): void {
  link.search = location.search;
  link.hash = location.hash;
}
