// The faces that have come: what was measured in their stand-ins is to be measured again.
import { useSyncExternalStore } from 'react';

function onFaces(update: () => void) {
  document.fonts.addEventListener('loadingdone', update);
  return () => document.fonts.removeEventListener('loadingdone', update);
}

const countLoaded = () => [...document.fonts].filter(({ status }) => status === 'loaded').length;

/** A number that changes whenever faces have come. */
export function useFaces(): number {
  return useSyncExternalStore(onFaces, countLoaded, () => 0);
}
