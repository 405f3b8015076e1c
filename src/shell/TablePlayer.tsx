// From one of the found events to the next, and where one is among them.
import { SignButton } from '../ui/SignButton.tsx';
import { useTable, useTableState } from '../ui/TableContext.tsx';

export function TablePlayer() {
  const { reader, words, say, desk } = useTable();
  // While another is asked for, that of the event before: the words would else come and go with each step.
  const rank = useTableState(({ focus, ranked }) => (focus ? (ranked?.rank ?? null) : null));
  const found = useTableState((state) => state.found?.total ?? null);
  const total = found ?? reader.story.events;
  const isNone = found === null || found === 0;
  return (
    <div className="player" role="group" aria-label={words.player.name}>
      <SignButton
        sign="‹"
        name={words.player.previous}
        isOff={isNone || rank === 1}
        onPress={() => void desk?.step(-1, 'keys')}
      />
      <SignButton
        sign="›"
        name={words.player.next}
        isOff={isNone || rank === found}
        onPress={() => void desk?.step(1, 'keys')}
      />
      <span className="player-position" data-widest={say.eventsOf(reader.story.events, reader.story.events)}>
        {rank === null ? say.events(total) : say.eventsOf(rank, total)}
      </span>
    </div>
  );
}
