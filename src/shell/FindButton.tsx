// Opens and closes the search, which comes when it is asked for.
import { useState } from 'react';
import { useReader } from '../ui/ReaderContext.tsx';
import { loadFind } from './loadFind.ts';

interface Props {
  readonly isOpen: boolean;
  readonly onTurn: (isOpen: boolean) => void;
}

export function FindButton({ isOpen, onTurn }: Props) {
  const { words } = useReader();
  const [hasFailed, setFailed] = useState(false);
  const turn = () => {
    setFailed(false);
    if (isOpen) onTurn(false);
    else
      loadFind().then(
        () => onTurn(true),
        () => setFailed(true),
      );
  };
  return (
    <>
      <button type="button" className="quiet needs-script" aria-expanded={isOpen} onClick={turn}>
        {words.find.open}
      </button>
      {hasFailed ? <p role="alert">{words.find.failed}</p> : null}
    </>
  );
}
