// Where the keyboard goes when a card opens, and where it returns to when it goes, by whichever way.
import { useEffect, useRef, type RefObject } from 'react';

interface Opening {
  /** Another one for each choosing. */
  readonly chosen: number;
  /** Whether it was chosen in a view: stepping with the player, the keys or the card itself leaves the keyboard alone. */
  readonly isCalled: boolean;
}

/** Choosing in a view brings it to the card's heading; leaving brings it back to where it was. */
export function useFocusMoves(
  heading: RefObject<HTMLElement | null>,
  { chosen, isCalled }: Opening,
): { readonly goBack: () => void } {
  const origin = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (!isCalled) return;
    const active = document.activeElement;
    if (active instanceof HTMLElement && active !== document.body && !active.closest('.card'))
      origin.current = active;
    heading.current?.focus({ preventScroll: true });
  }, [chosen, isCalled, heading]);
  useEffect(
    () => () => {
      // Only when the card goes while it holds the focus, which would then be nowhere.
      if (document.activeElement === document.body) origin.current?.focus({ preventScroll: true });
    },
    [],
  );
  return { goBack: () => origin.current?.focus({ preventScroll: true }) };
}
