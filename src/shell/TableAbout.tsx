// The dialog about a table. Without a script it opens as the target of its address.
import type { MouseEvent, RefObject } from 'react';
import { AsBuilt } from '../ui/AsBuilt.tsx';

export function TableAbout({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  const close = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || !event.target.closest('.tool')) return;
    // Opened by its address, before there was a script, it is closed by leaving that.
    if (location.hash !== '#about') event.preventDefault();
    dialog.current?.close();
  };
  return (
    <dialog ref={dialog} id="about" className="about" aria-labelledby="about-title">
      <AsBuilt part="about" className="about-body" onClick={close} />
    </dialog>
  );
}
