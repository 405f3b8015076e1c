// Reads JSON that was sent: where it cannot be read, it tells a text that was cut off from one that is none.

export type JsonFailure =
  /** The bytes that did come, about. */
  { readonly reason: 'ends-early'; readonly bytes: number } | { readonly reason: 'not-json' };

export type ReadJson =
  { readonly ok: true; readonly value: unknown } | ({ readonly ok: false } & JsonFailure);

/** Browsers word their errors each in its own way, so that the text itself is asked what is the matter. */
export function readJson(text: string): ReadJson {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return isCutOff(text)
      ? { ok: false, reason: 'ends-early', bytes: new TextEncoder().encode(text).length }
      : { ok: false, reason: 'not-json' };
  }
}

/** Whether it begins as our files do and ends inside a string, a list or an object; or has nothing in it. */
function isCutOff(text: string): boolean {
  const json = text.trim();
  if (json !== '' && !/^[[{]/.test(json)) return false;
  const outside = json.replace(/"(?:[^"\\]|\\.)*"/gs, '');
  if (outside.includes('"')) return true;
  return json === '' || (outside.match(/[[{]/g)?.length ?? 0) > (outside.match(/[\]}]/g)?.length ?? 0);
}
