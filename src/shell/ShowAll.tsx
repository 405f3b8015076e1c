// While the search is closed and leaves something out: how much is left, and with one press all of it again.
import { countEvents, isFiltering } from '../state/filter.ts';
import { useReader, useReaderState } from '../ui/ReaderContext.tsx';
import { focusFindButton } from './focusFindButton.ts';

export function ShowAll() {
  const { reader, words } = useReader();
  const isFiltered = useReaderState((state) => isFiltering(state.filter));
  const found = useReaderState((state) => countEvents(reader.index, state.matches));
  if (!isFiltered) return null;
  const showAll = () => {
    reader.clearFilter('find');
    focusFindButton();
  };
  return (
    <button type="button" className="quiet" onClick={showAll}>
      {words.find.count(found, reader.index.story.events.length)} · {words.find.showAll}
    </button>
  );
}
