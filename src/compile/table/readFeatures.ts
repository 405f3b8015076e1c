// Features of GeoJSON (RFC 7946) out of pieces of text, each as the text that it stands in: the file is never held whole.
// A collection's features are found by their braces, outside of strings; a file of lines has one in each.
import { limits } from '../limits.ts';
import { countText } from './countText.ts';
import { Unreadable } from './unreadable.ts';

export interface FeatureText {
  readonly text: string;
  /** Where it begins, from 1. */
  readonly line: number;
  readonly column: number;
  /** Which one it is, from 1. */
  readonly number: number;
}

export interface FeatureReader {
  push(piece: string, onFeature: (feature: FeatureText) => void): void;
  end(onFeature: (feature: FeatureText) => void): void;
}

/** One in each line; blank lines, and the separators of RFC 8142, are none. @throws Unreadable */
export function createLineReader(): FeatureReader {
  let rest = '';
  let line = 0;
  let number = 0;
  function tell(text: string, onFeature: (feature: FeatureText) => void): void {
    line += 1;
    if (text.length > limits.rowCharacters) throw tooLong(line, 1);
    const start = text.length - text.replaceAll('\u001e', ' ').trimStart().length;
    if (start === text.length) return;
    number += 1;
    onFeature({ text: text.slice(start), line, column: start + 1, number });
  }
  return {
    push(piece, onFeature) {
      const lines = (rest + piece).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > limits.rowCharacters) throw tooLong(line + 1, 1);
      for (const text of lines) tell(text, onFeature);
    },
    end(onFeature) {
      tell(rest, onFeature);
    },
  };
}

/** Those in the list `features` of the one object that the file is. @throws Unreadable */
export function createCollectionReader(): FeatureReader {
  const brackets = createBrackets();
  let text = '';
  let line = 1;
  let lineStart = 0;
  let feature: { at: number; line: number; column: number } | null = null;
  let number = 0;

  function read(at: number, onFeature: (feature: FeatureText) => void): void {
    const happening = brackets.take(text.charCodeAt(at), line, at - lineStart + 1);
    if (happening === 'opens') feature = { at, line, column: at - lineStart + 1 };
    if (happening !== 'closes' || !feature) return;
    number += 1;
    const whole = {
      text: text.slice(feature.at, at + 1),
      line: feature.line,
      column: feature.column,
      number,
    };
    feature = null;
    onFeature(whole);
  }

  return {
    push(piece, onFeature) {
      const kept = feature ? text.slice(feature.at) : '';
      lineStart -= text.length - kept.length;
      if (feature) feature.at = 0;
      text = kept + piece;
      for (let at = kept.length; at < text.length; at += 1) {
        read(at, onFeature);
        if (text.charCodeAt(at) !== 0x0a) continue;
        line += 1;
        lineStart = at + 1;
      }
      const isLong = feature && text.length - feature.at > limits.rowCharacters;
      if (feature && isLong) throw tooLong(feature.line, feature.column);
    },
    end() {
      brackets.finish(line, text.length - lineStart + 1);
    },
  };
}

function tooLong(line: number, column: number): Unreadable {
  const most = countText(limits.rowCharacters);
  return new Unreadable(`this feature has more than ${most} characters; simplify or remove it`, line, column);
}

interface Brackets {
  /** A feature `opens` with this character, or `closes` with it. */
  take(code: number, line: number, column: number): 'opens' | 'closes' | null;
  finish(line: number, column: number): void;
}

const noCollection =
  'this is no collection of features; save the table as a GeoJSON FeatureCollection, or one feature a line as .geojsonl';

/** Where the text is: in strings, in which depth, in which of the object's own keys. Values are checked by JSON.parse. */
function createBrackets(): Brackets {
  let depth = 0;
  let inString = false;
  let isEscaped = false;
  /** The last string of the object itself: its key, once a colon follows. */
  let word = '';
  let key = '';
  let state: 'before' | 'in' | 'behind' = 'before';

  function takeInString(code: number): void {
    if (depth === 1 && word.length < 20 && code !== 0x22) word += String.fromCharCode(code);
    if (isEscaped) isEscaped = false;
    else if (code === 0x5c) isEscaped = true;
    else if (code === 0x22) inString = false;
  }

  return {
    take(code, line, column) {
      if (inString) {
        takeInString(code);
        return null;
      }
      if (depth === 0 && code > 0x20 && (code !== 0x7b || state === 'behind'))
        throw new Unreadable(noCollection, line, column);
      switch (code) {
        case 0x22:
          inString = true;
          if (depth === 1) word = '';
          return null;
        case 0x3a:
          if (depth === 1) key = word;
          return null;
        case 0x7b:
        case 0x5b:
          depth += 1;
          if (depth === 2 && code === 0x5b && key === 'features') state = 'in';
          return depth === 3 && code === 0x7b && state === 'in' ? 'opens' : null;
        case 0x7d:
        case 0x5d:
          depth -= 1;
          if (depth === 2) return state === 'in' ? 'closes' : null;
          if (depth === 1 && state === 'in') state = 'behind';
          if (depth === 0 && state !== 'behind') throw new Unreadable(noCollection, line, column);
          return null;
        default:
          return null;
      }
    },
    finish(line, column) {
      if (depth === 0 && state === 'behind' && !inString) return;
      const message =
        depth === 0
          ? noCollection
          : 'the file ends before its list of features does: it is cut off; fetch it again';
      throw new Unreadable(message, line, column);
    },
  };
}
