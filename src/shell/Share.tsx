// Opens the share dialog, which comes when it is asked for: few readers do.
import { Suspense, useState, type ComponentType } from 'react';
import type { Words } from '../words/en.ts';
import { Boundary } from './Boundary.tsx';

interface Props {
  readonly words: Words;
  /** Comes when it is first drawn. */
  readonly dialog: ComponentType<{ onClose: () => void }>;
  readonly onOpen?: () => void;
}

export function Share({ words, dialog: Dialog, onOpen }: Props) {
  const [isOpen, setOpen] = useState(false);
  const open = () => {
    onOpen?.();
    setOpen(true);
  };
  return (
    <>
      <button type="button" className="quiet needs-script" aria-haspopup="dialog" onClick={open}>
        {words.share.open}
      </button>
      {isOpen ? (
        <Boundary message={words.share.failed}>
          <Suspense>
            <Dialog onClose={() => setOpen(false)} />
          </Suspense>
        </Boundary>
      ) : null}
    </>
  );
}
