// Runs before an embed's first paint: puts on what its address asks for. Stands in the page as one classic script.
import { parseDress } from './query.ts';

const { theme, hasMap, hasArticle, properties } = parseDress(location.search);
const root = document.documentElement;
if (theme) root.dataset.theme = theme;
if (!hasMap) root.dataset.map = '0';
if (!hasArticle) root.dataset.article = '0';
for (const [name, value] of Object.entries(properties)) root.style.setProperty(name, value);
