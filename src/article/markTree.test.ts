import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSliceText } from '../model/sliceText.ts';
import { createMarkTree, type MarkNode, type MarkSpan } from './markTree.ts';

const textOf = (nodes: readonly MarkNode[]): string =>
  nodes.map((node) => ('text' in node ? node.text : textOf(node.children))).join('');

function markedText(nodes: readonly MarkNode[], id: string): string {
  return nodes
    .map((node) =>
      'text' in node ? '' : node.mark.id === id ? textOf(node.children) : markedText(node.children, id),
    )
    .join('');
}

const span = (id: string, start: number, end: number): MarkSpan => ({
  id,
  role: 'quote',
  voice: 'narration',
  start,
  end,
});

describe('createMarkTree', () => {
  it('nests a mark that lies inside another', () => {
    const tree = createMarkTree(createSliceText('abcdefgh'), 8, [span('inner', 3, 5), span('outer', 1, 7)]);
    expect(tree).toMatchObject([
      { text: 'a' },
      {
        mark: { id: 'outer' },
        children: [{ text: 'bc' }, { mark: { id: 'inner' }, children: [{ text: 'de' }] }, { text: 'fg' }],
      },
      { text: 'h' },
    ]);
  });

  it('cuts a mark where the one that it crosses ends', () => {
    const tree = createMarkTree(createSliceText('abcdef'), 6, [span('a', 0, 4), span('b', 2, 6)]);
    expect(tree).toMatchObject([
      { mark: { id: 'a' }, children: [{ text: 'ab' }, { mark: { id: 'b' }, isFirst: true }] },
      { mark: { id: 'b' }, isFirst: false, children: [{ text: 'ef' }] },
    ]);
  });

  it('keeps every character and every marked stretch, whatever crosses', () => {
    const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    const pairs = fc.array(fc.tuple(fc.nat(80), fc.nat(80)), { maxLength: 12 });
    fc.assert(
      fc.property(texts, pairs, (text, ends) => {
        const points = Array.from(text);
        const spans = ends
          .map(([a, b], n) =>
            span(`m${n}`, Math.min(a, b) % points.length, Math.min(Math.max(a, b), points.length)),
          )
          .filter(({ start, end }) => start < end);
        const tree = createMarkTree(createSliceText(text), points.length, spans);
        expect(textOf(tree)).toBe(text);
        for (const { id, start, end } of spans) {
          expect(markedText(tree, id)).toBe(points.slice(start, end).join(''));
        }
      }),
    );
  });
});
