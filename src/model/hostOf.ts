// The host that an address really leads to, for readers.

/** In ASCII, as the net knows it: `аpple.com` with a Cyrillic а is `xn--pple-43d.com`. The compiler has checked it. */
export const hostOf = (url: string): string => new URL(url).hostname;
