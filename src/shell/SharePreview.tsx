// The embed itself, as wide as a newspaper's column may be, made smaller where the dialog is narrower.
import { useEffect, useRef, useState } from 'react';
import { useLayout } from '../ui/useLayout.ts';
import { useSize } from '../ui/useSize.ts';
import { Choice } from './Choice.tsx';
import type { Shared } from './ShareSheet.tsx';

const widths = [320, 600, 900] as const;

/**
 * As in a newspaper's sandbox: a frame of our own origin that starts at an event would have the browser scroll the dialog to
 * that event, under the reader's hand. Servers of tiles want to know who asks, which a sandbox does not say.
 */
const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

interface Frame {
  readonly shared: Shared;
  /** Relative to the page. */
  readonly src: string;
  /** Whether a script in the newspaper's page would give it the height it asks for. */
  readonly grows: boolean;
}

export function SharePreview(frame: Frame) {
  const { words } = frame.shared;
  const layout = useLayout();
  const [widthPx, setWidthPx] = useState<number>(layout === 'narrow' ? 320 : 600);
  const room = useRef<HTMLDivElement>(null);
  const size = useSize(room);
  const scale = size ? Math.min(1, size.width / widthPx) : 1;
  const options = widths.map((value) => ({ value, name: words.share.pixels(value) }));
  return (
    <section className="share-preview" aria-label={words.share.preview}>
      <Choice
        legend={words.share.previewWidth}
        look="segments"
        options={options}
        value={widthPx}
        onChoose={setWidthPx}
      />
      <div className="share-room" dir="ltr" ref={room}>
        {/* A frame that is given another address adds a step to the page's history; a new frame does not. */}
        <PreviewFrame key={`${frame.src} ${frame.grows}`} {...frame} widthPx={widthPx} scale={scale} />
      </div>
      <p className="soft">{scale < 1 ? words.share.smaller(Math.round(scale * 100)) : null}</p>
    </section>
  );
}

function PreviewFrame({ shared, src, grows, widthPx, scale }: Frame & { widthPx: number; scale: number }) {
  const { words, headline, embed } = shared;
  const frame = useRef<HTMLIFrameElement>(null);
  const [askedPx, setAskedPx] = useState(embed.heightPx);
  useEffect(() => {
    if (!grows) return;
    const onMessage = ({ source, data }: MessageEvent<unknown>) => {
      const asked = source === frame.current?.contentWindow ? askedHeight(data) : null;
      if (asked !== null) setAskedPx(asked);
    };
    addEventListener('message', onMessage);
    return () => removeEventListener('message', onMessage);
  }, [grows]);
  return (
    <div className="share-frame" style={{ width: widthPx * scale, height: askedPx * scale }}>
      <iframe
        ref={frame}
        sandbox={embed.isTiled ? undefined : sandbox}
        src={src}
        title={words.share.previewOf(headline)}
        style={{ width: widthPx, height: askedPx, transform: `scale(${scale})` }}
      />
    </div>
  );
}

/** The height in a message of an embed, as embed.js understands it. */
function askedHeight(data: unknown): number | null {
  const { sentinel, type, height } = Object(data) as Readonly<Record<string, unknown>>;
  return sentinel === 'amp' && type === 'embed-size' && typeof height === 'number' ? height : null;
}
