// Where a YAML text is nested so deep that reading it would use up the machine: found before it is read, by its tokens.
import { Lexer, Parser } from 'yaml';

/** Far beyond what any story has, and far below what YAML's reader can bear. */
const mostDeep = 100;

/** An offset in UTF-16 units, or null. Stops at the first place. */
export function findTooDeep(text: string): number | null {
  const parser = new Parser();
  for (const token of new Lexer().lex(text)) {
    // The parser works while its results are taken; they themselves are of no interest here.
    Array.from(parser.next(token));
    if (parser.stack.length > mostDeep) return parser.offset;
  }
  return null;
}
