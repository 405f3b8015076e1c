// Trusted Types: the one door by which text may become markup or the address of a script. The page's policy asks for it.

interface Policies {
  createPolicy(name: string, rules: { createHTML: (text: string) => string | null }): unknown;
}

/**
 * Leaflet tries out once whether a browser knows SVG; nothing else passes, and no text becomes a script at all.
 * Browsers without Trusted Types have nothing to install.
 */
export function installTrustedTypes(types = (globalThis as { trustedTypes?: Policies }).trustedTypes): void {
  types?.createPolicy('default', { createHTML: (text) => (text === '<svg/>' ? text : null) });
}
