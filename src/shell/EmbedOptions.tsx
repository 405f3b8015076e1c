// What a newspaper may wish of an embed: colours, parts, where it starts, and who sees to its height.
import type { EmbedWishes } from '../model/embedAddress.ts';
import { useReader } from '../ui/ReaderContext.tsx';
import { Choice } from './Choice.tsx';

export interface EmbedChoice extends Omit<EmbedWishes, 'focus'> {
  readonly startsAtFocus: boolean;
  /** The script that gives the frame its content's height: none, the one kept up to date, or one that never changes. */
  readonly script: 'none' | 'alias' | 'pinned';
}

interface Props {
  readonly choice: EmbedChoice;
  readonly onChange: (choice: EmbedChoice) => void;
  /** The title of what is in focus, where the embed may start. */
  readonly start: string | null;
}

const themes = ['auto', 'light', 'dark'] as const;
const scripts = ['none', 'alias', 'pinned'] as const;

export function EmbedOptions({ choice, onChange, start }: Props) {
  const { words, addresses } = useReader();
  const say = words.share;
  const change = (part: Partial<EmbedChoice>) => onChange({ ...choice, ...part });
  return (
    <div className="share-options">
      <Choice
        legend={say.theme}
        look="segments"
        options={themes.map((value) => ({ value, name: say.themes[value] }))}
        value={choice.theme}
        onChoose={(theme) => change({ theme })}
      />
      <fieldset className="choice checks">
        <legend>{say.shows}</legend>
        <Check name={say.map} isOn={choice.hasMap} onTurn={(hasMap) => change({ hasMap })} />
        <Check name={say.article} isOn={choice.hasArticle} onTurn={(hasArticle) => change({ hasArticle })} />
        {start === null ? null : (
          <Check
            name={say.startAt(start)}
            isOn={choice.startsAtFocus}
            onTurn={(startsAtFocus) => change({ startsAtFocus })}
          />
        )}
      </fieldset>
      {addresses.loader ? (
        <Choice
          legend={say.height}
          look="list"
          options={scripts.map((value) => ({ value, ...say.heights[value] }))}
          value={choice.script}
          onChoose={(script) => change({ script })}
        />
      ) : null}
    </div>
  );
}

interface CheckProps {
  readonly name: string;
  readonly isOn: boolean;
  readonly onTurn: (isOn: boolean) => void;
}

function Check({ name, isOn, onTurn }: CheckProps) {
  return (
    <label>
      <input type="checkbox" checked={isOn} onChange={({ target }) => onTurn(target.checked)} />
      <span>{name}</span>
    </label>
  );
}
