// What to pass on, of an article's story or of a table's: a link to the story, a link to what is in focus, and the code
// that embeds it.
import { useEffect, useId, useRef } from 'react';
import type { PageAddresses } from '../model/pageAddresses.ts';
import type { Id } from '../model/story.ts';
import type { Words } from '../words/en.ts';
import { CopyField } from './CopyField.tsx';
import { ShareEmbed } from './ShareEmbed.tsx';
import './share.css';

export interface Shared {
  readonly words: Words;
  readonly addresses: PageAddresses;
  readonly headline: string;
  readonly language: string;
  /** To the story. */
  readonly link: string;
  /** What is in focus. */
  readonly chosen: {
    readonly id: Id;
    readonly title: string;
    readonly label: string;
    readonly link: string;
  } | null;
  /** In the place of its link where nothing is. */
  readonly chooseFirst: string;
  /** What else there is to know of the links. */
  readonly note: string | null;
  readonly embed: {
    /** Of a frame that nobody resizes, in pixels. */
    readonly heightPx: number;
    /** What it may be shown without. */
    readonly parts: readonly ('map' | 'article')[];
    readonly canStartAtFocus: boolean;
    /** Whether its map asks a server for tiles. */
    readonly isTiled: boolean;
  };
}

export function ShareSheet({ shared, onClose }: { shared: Shared; onClose: () => void }) {
  const { words, link, chosen, chooseFirst, note } = shared;
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="share" aria-labelledby={title} closedby="any" onClose={onClose}>
      <div className="share-head">
        <h2 id={title}>{words.share.title}</h2>
        <button
          type="button"
          className="tool"
          aria-label={words.card.close}
          onClick={() => dialog.current?.close()}
        >
          ×
        </button>
      </div>
      <div className="share-links">
        <CopyField words={words} label={words.share.story} text={link} />
        {chosen ? (
          <CopyField words={words} label={chosen.label} of={chosen.title} text={chosen.link} />
        ) : (
          <p className="soft">{chooseFirst}</p>
        )}
        {note === null ? null : <p className="soft">{note}</p>}
      </div>
      <ShareEmbed shared={shared} />
    </dialog>
  );
}
