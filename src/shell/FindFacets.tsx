// Places, people and voices to look for: a name for each with what is chosen of it, and below them one at a time to tick.
import { useId, useState } from 'react';
import type { Filter } from '../state/filter.ts';
import { useReader } from '../ui/ReaderContext.tsx';
import { useFindOptions, type FindOption } from './useFindOptions.ts';

interface Props {
  readonly filter: Filter;
  readonly onChoose: (part: Partial<Filter>) => void;
}

interface Facet {
  readonly name: string;
  readonly options: readonly FindOption[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

export function FindFacets({ filter, onChoose }: Props) {
  const { words } = useReader();
  const { places, actors, voices } = useFindOptions();
  const [open, setOpen] = useState<string | null>(null);
  const box = useId();
  const facets: readonly Facet[] = [
    {
      name: words.find.places,
      options: places,
      chosen: filter.places,
      onChoose: (chosen) => onChoose({ places: chosen }),
    },
    {
      name: words.card.people,
      options: actors,
      chosen: filter.actors,
      onChoose: (chosen) => onChoose({ actors: chosen }),
    },
    {
      name: words.find.voices,
      options: voices,
      chosen: filter.voices,
      onChoose: (chosen) =>
        onChoose({ voices: voices.flatMap(({ id }) => (chosen.includes(id) ? [id] : [])) }),
    },
  ];
  const shown = facets.find(({ name }) => name === open);
  return (
    <>
      <div className="find-facets">
        {facets
          .filter(({ options }) => options.length > 0)
          .map(({ name, options, chosen }) => (
            <button
              key={name}
              type="button"
              aria-expanded={name === open}
              aria-controls={name === open ? box : undefined}
              onClick={() => setOpen(name === open ? null : name)}
            >
              {name} <bdi>{namesOf(options, chosen, words.listed) || words.find.any}</bdi>
            </button>
          ))}
      </div>
      {shown ? <Boxes id={box} facet={shown} /> : null}
    </>
  );
}

const namesOf = (
  options: readonly FindOption[],
  chosen: readonly string[],
  listed: (names: readonly string[]) => string,
) => listed(options.filter(({ id }) => chosen.includes(id)).map(({ name }) => name));

function Boxes({ id: box, facet: { name, options, chosen, onChoose } }: { id: string; facet: Facet }) {
  return (
    <div id={box} className="find-boxes" role="group" aria-label={name}>
      {options.map(({ id, name: option }) => (
        <label key={id} className="find-option">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ target }) =>
              onChoose(target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
            }
          />
          <span dir="auto">{option}</span>
        </label>
      ))}
    </div>
  );
}
