// What a reader of an article's story may pass on.
import { fittedHeightPx } from '../model/fittedHeight.ts';
import { linkTo, useReader, useReaderState } from '../ui/ReaderContext.tsx';
import { ShareSheet } from './ShareSheet.tsx';

export function ShareDialog({ onClose }: { onClose: () => void }) {
  const value = useReader();
  const { words, reader, addresses } = value;
  const { story, events, statements } = reader.index;
  const focus = useReaderState((state) => state.focus);
  const event = events.get(focus ?? '');
  const chosen = event ?? statements.get(focus ?? '') ?? null;
  return (
    <ShareSheet
      shared={{
        words,
        addresses,
        headline: story.headline,
        language: story.language,
        link: linkTo(value, null),
        chosen: chosen && {
          id: chosen.id,
          title: chosen.title,
          label: event ? words.share.event : words.share.statement,
          link: linkTo(value, chosen.id),
        },
        chooseFirst: words.share.chooseFirst,
        note: null,
        embed: {
          heightPx: fittedHeightPx(story),
          parts: ['map', 'article'],
          canStartAtFocus: true,
          isTiled: story.tiles !== null,
        },
      }}
      onClose={onClose}
    />
  );
}
