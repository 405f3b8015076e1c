// What a newspaper may wish of an embed: colours, parts, where it starts, and who sees to its height.
import type { EmbedWishes } from '../model/embedAddress.ts';
import { Choice } from './Choice.tsx';
import type { Shared } from './ShareSheet.tsx';

export interface EmbedChoice extends Omit<EmbedWishes, 'focus'> {
  readonly startsAtFocus: boolean;
  /** The script that gives the frame its content's height: none, the one kept up to date, or one that never changes. */
  readonly script: 'none' | 'alias' | 'pinned';
}

interface Props {
  readonly shared: Shared;
  readonly choice: EmbedChoice;
  readonly onChange: (choice: EmbedChoice) => void;
}

const themes = ['auto', 'light', 'dark'] as const;
const scripts = ['none', 'alias', 'pinned'] as const;

export function EmbedOptions({ shared, choice, onChange }: Props) {
  const { addresses } = shared;
  const say = shared.words.share;
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
      <Parts shared={shared} choice={choice} onChange={onChange} />
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

/** Nothing where there is nothing to leave out. */
function Parts({ shared: { words, chosen, embed }, choice, onChange }: Props) {
  const { hasMap, hasArticle, startsAtFocus } = choice;
  const { share } = words;
  const start = embed.canStartAtFocus ? chosen : null;
  if (embed.parts.length === 0 && start === null) return null;
  const has = (part: 'map' | 'article') => embed.parts.includes(part);
  const change = (part: Partial<EmbedChoice>) => onChange({ ...choice, ...part });
  return (
    <fieldset className="choice checks">
      <legend>{share.shows}</legend>
      {has('map') ? (
        <Check name={share.map} isOn={hasMap} onTurn={(isOn) => change({ hasMap: isOn })} />
      ) : null}
      {has('article') ? (
        <Check name={share.article} isOn={hasArticle} onTurn={(isOn) => change({ hasArticle: isOn })} />
      ) : null}
      {start ? (
        <Check
          name={share.startAt(start.title)}
          isOn={startsAtFocus}
          onTurn={(isOn) => change({ startsAtFocus: isOn })}
        />
      ) : null}
    </fieldset>
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
