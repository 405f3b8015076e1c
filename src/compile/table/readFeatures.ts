// Features of GeoJSON (RFC 7946) out of pieces of text, each as the text that it stands in: the file is never held whole.
// A file of lines has one in each.
import { limits } from '../limits.ts';
import { countText } from './countText.ts';
import { createBrackets, takeCharacter, takeEnd } from './findFeatures.ts';
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
    if (text.length - (text.endsWith('\r') ? 1 : 0) > limits.rowCharacters) throw tooLong(line, 1);
    const start = text.length - text.replaceAll('\u001e', ' ').trimStart().length;
    if (start === text.length) return;
    number += 1;
    onFeature({ text: text.slice(start), line, column: start + 1, number });
  }
  return {
    push(piece, onFeature) {
      const lines = (rest + piece).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > limits.rowCharacters + 1) throw tooLong(line + 1, 1);
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
  const now = { text: '', line: 1, lineStart: 0, number: 0 };
  /** The one that is open: where in the text, and in the file. */
  let open: { at: number; line: number; column: number } | null = null;

  function take(at: number, onFeature: (feature: FeatureText) => void): void {
    const column = at - now.lineStart + 1;
    const happening = takeCharacter(brackets, now.text.charCodeAt(at), now.line, column);
    if (happening === 'opens') open = { at, line: now.line, column };
    if (happening !== 'closes' || !open) return;
    now.number += 1;
    const { at: start, ...place } = open;
    open = null;
    if (at + 1 - start > limits.rowCharacters) throw tooLong(place.line, place.column);
    onFeature({ text: now.text.slice(start, at + 1), ...place, number: now.number });
  }

  return {
    push(piece, onFeature) {
      const kept = open ? now.text.slice(open.at) : '';
      now.lineStart -= now.text.length - kept.length;
      if (open) open.at = 0;
      now.text = kept + piece;
      for (let at = kept.length; at < now.text.length; at += 1) {
        take(at, onFeature);
        if (now.text.charCodeAt(at) !== 0x0a) continue;
        now.line += 1;
        now.lineStart = at + 1;
      }
      if (open && now.text.length - open.at > limits.rowCharacters) throw tooLong(open.line, open.column);
    },
    end() {
      takeEnd(brackets, now.line, now.text.length - now.lineStart + 1);
    },
  };
}

function tooLong(line: number, column: number): Unreadable {
  const most = countText(limits.rowCharacters);
  return new Unreadable(`this feature has more than ${most} characters; simplify or remove it`, line, column);
}
