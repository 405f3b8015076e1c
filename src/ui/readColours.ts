// The page's colours as canvases want them: resolved, for the theme that is shown. Canvas knows no custom properties.

export interface Colours {
  /** Of `tone-0` to `tone-6`. */
  readonly tones: readonly string[];
  readonly ground: string;
  readonly ink: string;
  readonly soft: string;
  readonly hairline: string;
  readonly land: string;
}

const names = ['--ground', '--ink', '--soft', '--hairline', '--land'] as const;

export function readColours(): Colours {
  const probe = document.createElement('span');
  document.body.append(probe);
  const read = (name: string) => {
    probe.style.setProperty('color', `var(${name})`);
    return getComputedStyle(probe).color;
  };
  const tones = Array.from({ length: 7 }, (_, n) => read(`--tone-${n}`));
  const [ground = '', ink = '', soft = '', hairline = '', land = ''] = names.map(read);
  probe.remove();
  return { tones, ground, ink, soft, hairline, land };
}

/** Calls `redraw` when the reader's system or the page changes its colours; returns how to stop. */
export function watchColours(redraw: () => void): () => void {
  const lists = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener('change', redraw);
  const themes = new MutationObserver(redraw);
  themes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => {
    for (const list of lists) list.removeEventListener('change', redraw);
    themes.disconnect();
  };
}
