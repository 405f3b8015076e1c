// One of a few: radio buttons, in a row as segments or in a list with a note each.
import { useId } from 'react';

interface Option<Value> {
  readonly value: Value;
  readonly name: string;
  readonly note?: string;
}

interface Props<Value> {
  readonly legend: string;
  readonly look: 'segments' | 'list';
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

export function Choice<Value extends string | number>(props: Props<Value>) {
  const { legend, look, options, value, onChoose } = props;
  const group = useId();
  return (
    <fieldset className={`choice ${look}`}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={group}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>
            {option.name}
            {option.note === undefined ? null : <small className="soft">{option.note}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
