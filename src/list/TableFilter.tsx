// What of a table is to be seen: the words in it, its categories and lanes with their counts, one place, only what the map
// shows.
import { useId } from 'react';
import type { TableGroup } from '../model/table.ts';
import { isTableFiltered, type TableFilterState } from '../state/createTableReader.ts';
import { longestText } from '../state/filter.ts';
import { shortestWord, wordsOf } from '../table/wordsOf.ts';
import { CategoryMark } from '../ui/CategoryMark.tsx';
import { useTable, useTableState } from '../ui/TableContext.tsx';

export function TableFilter() {
  const { reader, say } = useTable();
  const { story } = reader;
  const filter = useTableState((state) => state.filter);
  const counted = useTableState((state) => state.found);
  const set = (change: Partial<TableFilterState>) => reader.setFilter({ ...filter, ...change }, 'filter');
  return (
    <div className="table-filter" role="group" aria-label={say.regions.filter}>
      <SearchField text={filter.text} onText={(text) => set({ text })} />
      {story.categories.length > 1 ? (
        <Groups
          name={say.filter.categories}
          groups={story.categories}
          counts={counted?.byCategory ?? null}
          mask={filter.categories}
          onMask={(categories) => set({ categories })}
          isMarked
        />
      ) : null}
      <details open={isTableFiltered({ ...filter, categories: 0, text: '' }) || undefined}>
        <summary>{say.regions.filter}</summary>
        {story.lanes.length > 1 ? (
          <Groups
            name={say.filter.lanes}
            groups={story.lanes}
            counts={counted?.byLane ?? null}
            mask={filter.lanes}
            onMask={(lanes) => set({ lanes })}
          />
        ) : null}
        <PlaceField place={filter.place} onPlace={(place) => set({ place })} />
        <label className="table-check">
          <input
            type="checkbox"
            checked={filter.onMap}
            onChange={({ target }) => set({ onMap: target.checked })}
          />
          {say.filter.onMap}
        </label>
      </details>
    </div>
  );
}

interface GroupsProps {
  readonly name: string;
  readonly groups: readonly TableGroup[];
  /** What choosing each would find, alone and under the other filters; those of all events before there is an answer. */
  readonly counts: Uint32Array | null;
  /** Bit n is group n; 0 is all of them. */
  readonly mask: number;
  readonly onMask: (mask: number) => void;
  /** With the shapes that tell them on the map. */
  readonly isMarked?: boolean;
}

/** None chosen is all: a press takes one alone, further ones join it. */
function Groups({ name, groups, counts, mask, onMask, isMarked = false }: GroupsProps) {
  const { say } = useTable();
  return (
    <fieldset>
      <legend>{name}</legend>
      {groups.map((group, n) => (
        <label
          key={group.id}
          className="table-check"
          data-off={(mask !== 0 && (mask & (1 << n)) === 0) || undefined}
        >
          <input type="checkbox" checked={(mask & (1 << n)) !== 0} onChange={() => onMask(mask ^ (1 << n))} />
          {isMarked ? <CategoryMark category={n} /> : null}
          <span dir="auto">{group.name}</span>
          <span className="soft">{say.number(counts?.[n] ?? group.count)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The places with most events, and whichever a card has chosen. */
function PlaceField({ place, onPlace }: { place: string; onPlace: (place: string) => void }) {
  const { reader, words, say } = useTable();
  const id = useId();
  const names = reader.story.places.map(({ name }) => name);
  return (
    <p className="table-search">
      <label htmlFor={id}>{words.find.places}</label>
      <select id={id} value={place} onChange={({ target }) => onPlace(target.value)}>
        <option value="">{say.filter.allPlaces}</option>
        {(place === '' || names.includes(place) ? names : [place, ...names]).map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </p>
  );
}

function SearchField({ text, onText }: { text: string; onText: (text: string) => void }) {
  const { words, say } = useTable();
  const id = useId();
  const failure = useTableState((state) => state.search.failure);
  return (
    <p className="table-search">
      <label htmlFor={id}>{say.filter.text}</label>
      <input
        id={id}
        type="search"
        dir="auto"
        value={text}
        maxLength={longestText}
        onChange={({ target }) => onText(target.value)}
      />
      {wordsOf(text).some(({ length }) => length < shortestWord) ? (
        <span className="soft">{say.filter.tooShort}</span>
      ) : null}
      {failure ? <span role="alert">{words.find.failed}</span> : null}
    </p>
  );
}
