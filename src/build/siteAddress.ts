// Absolute addresses of the site, where it is known: for the few things that may not be relative.

/** `path` is relative to the top of the site, which may be given with or without a slash at its end. */
export function addressIn(site: string, path: string): string {
  return new URL(path, site.replace(/\/*$/, '/')).href;
}
