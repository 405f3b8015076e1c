// Addresses that readers may follow, and the template of map tiles. Knows nothing of stories.

/** Null for an address of the web. What `URL` would repair in silence is refused: readers see what was written. */
export function addressFault(text: string): string | null {
  const bad = /[\s\p{Cc}\p{Cf}\\<>"`{}]/u.exec(text);
  if (bad) {
    const code = (bad[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `an address cannot hold the character U+${code}; copy the address once more`;
  }
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
  if (scheme !== 'https' && scheme !== 'http') {
    return `${scheme ? `an address of "${scheme}:" cannot be followed` : 'this is no full address'}; begin with https:// or http://`;
  }
  if (!/^https?:\/\/[^/?#]/i.test(text))
    return 'this address has no host; write it in full, as in https://example.org/page';
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return 'this is no address; copy it once more';
  }
  if (url.username || url.password || /^https?:\/\/[^/?#]*@/i.test(text)) {
    return 'an address cannot hold a user or a password; remove what stands before the @';
  }
  return null;
}

export function tileFault(text: string): string | null {
  for (const part of ['{z}', '{x}', '{y}']) {
    if (text.split(part).length !== 2)
      return `the address of tiles has ${part} once; write it as in ${tileExample}`;
  }
  const filled = text.replace('{z}', '0').replace('{x}', '0').replace('{y}', '0');
  const unknown = /\{[^}]*\}/.exec(filled);
  if (unknown) return `"${unknown[0]}" is not filled in; write {z}, {x} and {y} alone, as in ${tileExample}`;
  const fault = addressFault(filled);
  if (fault) return fault;
  if (!/^https:/i.test(text)) return `tiles come over https alone; write it as in ${tileExample}`;
  const host = /^https:\/\/[^/?#]*/i.exec(text)?.[0] ?? '';
  return host.includes('{') ? `the host of tiles is one; write it as in ${tileExample}` : null;
}

const tileExample = 'https://tiles.example.org/{z}/{x}/{y}.png';
