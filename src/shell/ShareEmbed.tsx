// The code that embeds the story, what a newspaper may wish of it, and how it will look.
import { useState } from 'react';
import { embedAddress } from '../model/embedAddress.ts';
import { embedCode, loaderCode } from '../model/embedCode.ts';
import type { LoaderAddress } from '../model/pageAddresses.ts';
import { CopyField } from './CopyField.tsx';
import { EmbedOptions, type EmbedChoice } from './EmbedOptions.tsx';
import { SharePreview } from './SharePreview.tsx';
import type { Shared } from './ShareSheet.tsx';

const atFirst: EmbedChoice = {
  theme: 'auto',
  hasMap: true,
  hasArticle: true,
  startsAtFocus: false,
  script: 'none',
};

export function ShareEmbed({ shared }: { shared: Shared }) {
  const { words, addresses, headline: title, language: lang, chosen, embed } = shared;
  const { heightPx } = embed;
  const [choice, setChoice] = useState(atFirst);
  const focus = choice.startsAtFocus ? (chosen?.id ?? null) : null;
  const src = embedAddress(addresses.home, { ...choice, focus });
  const frame = embedCode({ src: absolute(src), title, lang, heightPx });
  const code = addresses.loader ? `${frame}${scriptOf(choice, addresses.loader)}` : frame;
  return (
    <section className="share-embed">
      <h3>{words.share.embed}</h3>
      <div className="share-code">
        <EmbedOptions shared={shared} choice={choice} onChange={setChoice} />
        {/* Another code has not been copied yet. */}
        <CopyField key={code} words={words} label={words.share.code} text={code} rows={8} />
      </div>
      <SharePreview shared={shared} src={src} grows={choice.script !== 'none'} />
    </section>
  );
}

const absolute = (address: string) => new URL(address, location.href).href;

/** On a line of its own, below the frame: whoever cannot have a script leaves it out. */
function scriptOf({ script }: EmbedChoice, { path, integrity }: LoaderAddress): string {
  if (script === 'none') return '';
  const pinned = absolute(path);
  const src = script === 'pinned' ? pinned : new URL('../embed.js', pinned).href;
  return `\n${loaderCode({ src, integrity: script === 'pinned' ? integrity : null })}`;
}
