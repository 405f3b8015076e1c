// Whether what tokens.css names can be read and told apart, by its own numbers, in both themes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

type Rgb = readonly [red: number, green: number, blue: number];
type Theme = 'light' | 'dark';

const sheet = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

const parseHex = (hex: string): Rgb => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as never;

/** The colour of `--name`; `light-dark(#…, #…)` is all that the sheet writes. */
function colour(name: string, theme: Theme): Rgb {
  const pair = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`).exec(sheet);
  const hex = pair?.[theme === 'light' ? 1 : 2];
  if (hex === undefined) throw new Error(`tokens.css has no colour --${name}`);
  return parseHex(hex);
}

const linear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: Rgb, other: Rgb): number {
  const luminance = ([r, g, b]: Rgb) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** As `color-mix(in srgb, over share, under)` paints it. */
const mix = (over: Rgb, share: number, under: Rgb): Rgb =>
  over.map((channel, n) => channel * share + (under[n] ?? 0) * (1 - share)) as never;

/** https://bottosson.github.io/posts/oklab */
function oklab([r, g, b]: Rgb): Rgb {
  const [red, green, blue] = [linear(r), linear(g), linear(b)];
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

const distance = (one: Rgb, other: Rgb): number => {
  const [a, b] = [oklab(one), oklab(other)];
  return Math.hypot(...a.map((value, n) => value - (b[n] ?? 0)));
};

/** The number that stands in a style sheet of `src/` where `pattern` has its group. */
function share(path: string, pattern: RegExp): number {
  const found = pattern.exec(readFileSync(join(import.meta.dirname, '..', path), 'utf8'))?.[1];
  if (found === undefined) throw new Error(`${path} has nothing like ${String(pattern)}`);
  return found.includes('.') ? Number(found) : Number(found) / 100;
}

const shares = {
  narrationLine: share('article/article.css', /underline solid 1px color-mix\(in srgb, var\(--tone\) (\d+)%/),
  chosenWash: share(
    'article/living.css',
    /\[data-chosen\] \{\s*background: color-mix\(in srgb, var\(--tone\) (\d+)%/,
  ),
  quoteWash: share('card/body.css', /\.quote mark \{[^}]*color-mix\(in srgb, var\(--tone\) (\d+)%/),
  barFoot: share('timeline/timeline.css', /\.foot \{[^}]*opacity: ([\d.]+)/),
  arc: share('timeline/timeline.css', /\.arc path \{[^}]*opacity: ([\d.]+)/),
  overviewLine: share('timeline/timeline.css', /\.overview-event \{[^}]*opacity: ([\d.]+)/),
  fadedBadge: share('map/map.css', /\.is-faded \.badge-shape \{[^}]*var\(--tone\) (\d+)%/),
};

const tones = ['tone-0', 'tone-1', 'tone-2', 'tone-3', 'tone-4', 'tone-5', 'tone-6'];
const grounds = ['ground', 'raised', 'land', 'sea'];

type Pair = readonly [what: string, over: Rgb, under: Rgb];

for (const theme of ['light', 'dark'] as const) {
  const paint = (name: string) => colour(name, theme);
  const each = (ones: readonly string[], others: readonly string[]): Pair[] =>
    ones.flatMap((one) => others.map((other): Pair => [`${one} on ${other}`, paint(one), paint(other)]));
  const ofTones = (pairs: (tone: Rgb) => readonly Pair[], among = tones): Pair[] =>
    among.flatMap((name) => pairs(paint(name)).map(([what, ...pair]): Pair => [`${name}: ${what}`, ...pair]));
  const [ground, raised, ink, soft] = [paint('ground'), paint('raised'), paint('ink'), paint('soft')];

  const texts: readonly Pair[] = [
    ...each(['ink', 'soft'], grounds),
    ...each(['sea-ink'], ['sea', 'land']),
    // The chosen of a group of buttons, and the hint of the wheel.
    ...each(['ground'], ['ink']),
    ...ofTones((tone) => [['a number on its badge', paint('on-tone'), tone]], tones.slice(1)),
    ...ofTones((tone) => [
      ['a chosen mark', ink, mix(tone, shares.chosenWash, ground)],
      ['a quote on a card', ink, mix(tone, shares.quoteWash, raised)],
      ['a quote outside the window', soft, mix(tone, shares.quoteWash, ground)],
      ['a chosen one outside the window', soft, mix(tone, shares.quoteWash, raised)],
      ['a number outside the window', ink, mix(tone, shares.fadedBadge, paint('land'))],
    ]),
  ];
  const overview = mix(ink, 0.04, ground);
  const shapes: readonly Pair[] = [
    ...each(tones, grounds),
    ...each(['focus'], grounds),
    ...each(['line'], ['ground', 'raised']),
    ['an arc', mix(soft, shares.arc, ground), ground],
    ...ofTones((tone) => [
      ['the line under narration', mix(tone, shares.narrationLine, ground), ground],
      ['the foot of a bar', mix(tone, shares.barFoot, ground), ground],
      ['a line of the overview', mix(tone, shares.overviewLine, overview), overview],
      ['the line under a chosen mark', tone, mix(tone, shares.chosenWash, ground)],
    ]),
  ];

  describe(`in the ${theme} theme`, () => {
    it('every text is 4.5:1 against what it stands on', () => {
      expect(texts.filter(([, over, under]) => contrast(over, under) < 4.5).map(describePair)).toEqual([]);
    });
    it('every shape and every line that says something is 3:1', () => {
      expect(shapes.filter(([, over, under]) => contrast(over, under) < 3).map(describePair)).toEqual([]);
    });
    it('no two lanes are of nearly the same colour', () => {
      const near = tones.flatMap((one, n) =>
        tones
          .slice(n + 1)
          .filter((other) => distance(paint(one), paint(other)) < 0.1)
          .map((other) => `${one} and ${other}: ${distance(paint(one), paint(other)).toFixed(3)}`),
      );
      expect(near).toEqual([]);
    });
  });
}

function describePair([what, over, under]: Pair): string {
  return `${what}: ${contrast(over, under).toFixed(2)}`;
}
