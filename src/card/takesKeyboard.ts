// Whether a choice brings the keyboard's focus to the card's heading, which those who listen then hear.
import type { By } from '../state/createReader.ts';

const views: readonly By[] = ['map', 'timeline', 'article', 'find'];

export const takesKeyboard = (by: By): boolean => views.includes(by);
