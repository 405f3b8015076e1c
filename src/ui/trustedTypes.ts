// Trusted Types: the one door by which text may become markup or the address of a script. The page's policy asks for it.

interface Rules {
  readonly createHTML: (text: string) => string | null;
  readonly createScriptURL?: (text: string) => string | null;
}

interface Policies {
  createPolicy(name: string, rules: Rules): unknown;
}

/**
 * Leaflet tries out once whether a browser knows SVG; nothing else passes, and no text becomes a script at all.
 * Browsers without Trusted Types have nothing to install.
 */
export function installTrustedTypes(types = (globalThis as { trustedTypes?: Policies }).trustedTypes): void {
  types?.createPolicy('default', { createHTML: (text) => (text === '<svg/>' ? text : null) });
}

/** On the page of a table the worker's address passes, too, to the letter. */
export function installTableTypes(
  workerAddress: string,
  types = (globalThis as { trustedTypes?: Policies }).trustedTypes,
): void {
  types?.createPolicy('default', {
    createHTML: (text) => (text === '<svg/>' ? text : null),
    createScriptURL: (text) => (text === workerAddress ? text : null),
  });
}
