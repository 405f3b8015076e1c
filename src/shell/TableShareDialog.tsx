// What a reader of a table's story may pass on: the link to it keeps what is looked for and the window in time.
import { fittedTableHeightPx } from '../model/fittedHeight.ts';
import { storyLink } from '../state/address.ts';
import { tableLink } from '../state/tableAddress.ts';
import { useTable, useTableState } from '../ui/TableContext.tsx';
import { ShareSheet } from './ShareSheet.tsx';

export function TableShareDialog({ onClose }: { onClose: () => void }) {
  const { reader, words, say, addresses } = useTable();
  const { story } = reader;
  const event = useTableState(({ focus }) => focus?.event ?? null);
  const home = new URL(addresses.home, location.href).href;
  const link = tableLink(home, reader);
  return (
    <ShareSheet
      shared={{
        words,
        addresses,
        headline: story.headline,
        language: story.language,
        link,
        chosen: event && {
          id: event.id,
          title: event.title,
          label: words.share.event,
          link: storyLink(home, event.id),
        },
        chooseFirst: say.share.chooseFirst,
        note: link === storyLink(home, null) ? null : say.share.asSeen,
        embed: { heightPx: fittedTableHeightPx, parts: ['map'], canStartAtFocus: false, isTiled: false },
      }}
      onClose={onClose}
    />
  );
}
