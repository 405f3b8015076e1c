// The page's addresses, which the build has written beside the story's data.
import type { PageAddresses } from '../model/pageAddresses.ts';

export function readAddresses(dataset: DOMStringMap): PageAddresses {
  const { baseMap = '', home = './', folder = './', languages = '', loader: path, integrity } = dataset;
  return {
    baseMap,
    home,
    folder,
    languages: languages.split(' ').filter(Boolean),
    ...(path && integrity ? { loader: { path, integrity } } : {}),
  };
}
