// Characters that make a text look like what it is not. They are named to the editor, never removed.

const kinds: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/[\u202a-\u202e\u2066-\u2069]/u, 'a character that turns the direction of the text'],
  [/[\u{e0000}-\u{e007f}]/u, 'an invisible tag character'],
  // eslint-disable-next-line no-control-regex
  [/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/u, 'a control character'],
  [/[\ufeff\ufffe\uffff]/u, 'a byte order mark'],
];

/** ZWNJ, RLM, LRM and ALM belong to right-to-left text and pass. Words of the article may hold all but half characters. */
export function suspectCharacter(text: string, isOfArticle: boolean): string | null {
  const half = /\p{Cs}/u.exec(text);
  if (half) return `it holds half a character (${codeOf(half[0])}); remove it`;
  if (isOfArticle) return null;
  const named = nameSuspect(text);
  return named === null ? null : `it holds ${named}; remove it`;
}

/** The first one's kind and code, as in `an invisible tag character (U+E0041)`. */
export function nameSuspect(text: string): string | null {
  for (const [pattern, name] of kinds) {
    const found = pattern.exec(text);
    if (found) return `${name} (${codeOf(found[0])})`;
  }
  return null;
}

const visible = /^[\p{L}\p{N}\p{P}\p{S} ]$/u;

/** A text with each invisible character, other than the blank, written as its code. */
export function showInvisible(text: string): string {
  return Array.from(text, (character) =>
    visible.test(character) || /\p{M}/u.test(character) ? character : `<${codeOf(character)}>`,
  ).join('');
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
