// From one of the found events to the next, and where one is among them.
import { useEffect, useState } from 'react';
import { SignButton } from '../ui/SignButton.tsx';
import { useTable, useTableState } from '../ui/TableContext.tsx';

export function TablePlayer() {
  const { reader, words, say, desk } = useTable();
  const focus = useTableState((state) => state.focus?.number ?? null);
  const counted = useTableState((state) => state.found);
  const total = counted?.total ?? reader.story.events;
  const [rank, setRank] = useState<number | null>(null);
  useEffect(() => {
    let isLeft = false;
    const told = focus === null || !desk ? Promise.resolve(null) : desk.source.rank(focus);
    void told.then((found) => {
      if (!isLeft) setRank(found);
    });
    return () => {
      isLeft = true;
    };
  }, [focus, desk, counted]);
  return (
    <div className="player" role="group" aria-label={words.player.name}>
      <SignButton
        sign="‹"
        name={words.player.previous}
        isOff={rank === 1 || total === 0}
        onPress={() => void desk?.step(-1, 'keys')}
      />
      <SignButton
        sign="›"
        name={words.player.next}
        isOff={rank === total || total === 0}
        onPress={() => void desk?.step(1, 'keys')}
      />
      <span className="player-position">{rank === null ? say.events(total) : say.eventsOf(rank, total)}</span>
    </div>
  );
}
