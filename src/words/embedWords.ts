// The one catalogue of an embed's script: the build of the other languages' scripts puts theirs in this module's place.
export { en as words } from './en.ts';
