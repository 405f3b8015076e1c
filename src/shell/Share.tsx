// Opens the share dialog, which comes when it is asked for: few readers do.
import { lazy, Suspense, useState } from 'react';
import { useReader } from '../ui/ReaderContext.tsx';
import { Boundary } from './Boundary.tsx';

const ShareDialog = lazy(() =>
  import('./ShareDialog.tsx').then(({ ShareDialog: dialog }) => ({ default: dialog })),
);

export function Share() {
  const { reader, words } = useReader();
  const [isOpen, setOpen] = useState(false);
  const open = () => {
    // Else the event to share would go on under the dialog.
    reader.pause();
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
            <ShareDialog onClose={() => setOpen(false)} />
          </Suspense>
        </Boundary>
      ) : null}
    </>
  );
}
