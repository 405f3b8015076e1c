// For sentences without markup, where a name may run in the other direction than the words around it: without this, it
// would draw the commas and numbers beside it to its own side.
const firstStrongIsolate = '\u2068';
const popDirectionalIsolate = '\u2069';

/** The text between invisible characters that give it its own direction, by its first letter. */
export function isolate(text: string): string {
  return `${firstStrongIsolate}${text}${popDirectionalIsolate}`;
}
