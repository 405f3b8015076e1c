// What the map says of what did not come: the cause, and what is left.
import type { Words } from '../words/en.ts';
import type { BaseMapFailure } from './fetchBaseMap.ts';
import type { Ground } from './useGround.ts';

function causeOf(why: BaseMapFailure, { map: { causes } }: Words): string {
  switch (why.reason) {
    case 'refused':
      return why.status === 404 ? causes.missing : causes.refused(String(why.status));
    case 'ends-early':
      return causes.endsEarly(String(why.bytes));
    case 'offline':
      return causes.offline;
    case 'unreachable':
      return causes.unreachable;
    case 'too-slow':
      return causes.tooSlow;
    case 'not-json':
      return causes.notJson;
    case 'other-format':
      return causes.otherFormat;
  }
}

/** Null where all is well. Without the ground, that tiles had failed before it is no more news. */
export function noticeOf(ground: Ground, tilesFailed: boolean, words: Words): string | null {
  if (ground.state === 'failed') return words.map.baseFailed(causeOf(ground.why, words));
  return tilesFailed ? words.map.tilesFailed : null;
}
