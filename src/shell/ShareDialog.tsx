// What to pass on: a link to the story, a link to what is in focus, and the code that embeds it.
import { useEffect, useId, useRef } from 'react';
import { linkTo, useReader, useReaderState } from '../ui/ReaderContext.tsx';
import { CopyField } from './CopyField.tsx';
import { ShareEmbed } from './ShareEmbed.tsx';
import './share.css';

export function ShareDialog({ onClose }: { onClose: () => void }) {
  const value = useReader();
  const { words, reader } = value;
  const { events, statements } = reader.index;
  const focus = useReaderState((state) => state.focus);
  const event = events.get(focus ?? '');
  const chosen = event ?? statements.get(focus ?? '') ?? null;
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
        <CopyField label={words.share.story} text={linkTo(value, null)} />
        {chosen ? (
          <CopyField
            label={event ? words.share.event : words.share.statement}
            of={chosen.title}
            text={linkTo(value, chosen.id)}
          />
        ) : (
          <p className="soft">{words.share.chooseFirst}</p>
        )}
      </div>
      <ShareEmbed chosen={chosen} />
    </dialog>
  );
}
