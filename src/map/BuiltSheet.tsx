// What the maps that the build draws have in common: land, borders and names in a frame that fits any room, since points
// stand at parts of it and words keep their size; Leaflet takes its place when it is there.
import type { ReactNode } from 'react';
import type { Box } from '../geo/box.ts';
import { groundSteps, inWorlds, leastRoom, partOf, viewOf, type BuiltFrame } from '../geo/builtFrame.ts';
import type { MapName } from '../model/baseMap.ts';
import type { Words } from '../words/en.ts';
import { layoutNames } from './layoutMap.ts';
import { createNameWords } from './markerWords.ts';
import { readFonts, sizeText } from './measure.ts';

/** Paths in steps of the frame's width, from its corner; `names` as the base map has them. */
export interface BuiltGround {
  readonly land: string;
  readonly borders: string;
  readonly disputed: string;
  readonly names: readonly MapName[];
}

interface Props {
  readonly ground: BuiltGround;
  readonly frame: BuiltFrame;
  /** In pixels of the least room: where no name may stand. */
  readonly taken: readonly Box[];
  readonly words: Words;
  /** What a drawing that is no more than one shows, for those who do not see it. */
  readonly label?: string;
  readonly children: ReactNode;
}

export const nothingCovered = { top: 0, right: 0, bottom: 0, left: 0 };

export function BuiltSheet({ ground, frame, taken, words, label, children }: Props) {
  const fonts = readFonts();
  const nameOf = createNameWords(words);
  const names = layoutNames(ground.names, viewOf(frame, leastRoom), nothingCovered, taken, (name) =>
    sizeText(nameOf(name), name.kind === 'sea' ? fonts.sea : fonts.country),
  );
  return (
    <svg
      className="built-frame"
      data-shape={frame.shape}
      overflow="visible"
      {...(label === undefined ? {} : { role: 'img', 'aria-label': label })}
    >
      <svg
        className="map-ground"
        viewBox={`0 0 ${groundSteps} ${Math.round((groundSteps * frame.height) / frame.width)}`}
        preserveAspectRatio="none"
        width="100%"
        height="100%"
        overflow="visible"
        aria-hidden="true"
      >
        <path className="map-land" d={ground.land} />
        <path d={ground.borders} />
        <path className="map-disputed" d={ground.disputed} />
      </svg>
      <g aria-hidden="true">
        {names.map(({ name, at }) => (
          <text key={name.id} className={`map-${name.kind}`} {...partOf(frame, inWorlds(at))} dy="0.35em">
            {nameOf(name)}
          </text>
        ))}
      </g>
      {children}
    </svg>
  );
}
