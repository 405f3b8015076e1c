// The stories while they are written: compiled when a page is asked for. A table is read again only when something has
// changed, since that may take a minute, and its files are asked for after its page.
import { rmSync } from 'node:fs';
import { removeTable, type TableOptions } from '../compile/table/compileTableStory.ts';
import { compileSite, type CompiledSite } from './compileStories.ts';

export interface DevSite {
  /** @throws StoryError as `compileSite` */
  read(): Promise<CompiledSite>;
  /** Something has changed. */
  forget(): void;
  /** Gives back the room of the tables' files, at once: the process may be ending. */
  close(): void;
}

export function createDevSite(dataFolder: string, options: TableOptions): DevSite {
  let current: Promise<CompiledSite> | null = null;
  let shown: CompiledSite = { stories: [], tables: [] };
  const compile = async (): Promise<CompiledSite> => {
    const compiled = await compileSite(dataFolder, undefined, options);
    const before = shown;
    shown = compiled;
    await Promise.all(before.tables.map(removeTable));
    return compiled;
  };
  return {
    async read() {
      const reading = (current ??= compile());
      let isKept = false;
      try {
        const compiled = await reading;
        isKept = compiled.tables.length > 0;
        return compiled;
      } finally {
        if (!isKept && current === reading) current = null;
      }
    },
    forget() {
      current = null;
    },
    close() {
      current = null;
      for (const { filesFolder } of shown.tables) rmSync(filesFolder, { recursive: true, force: true });
    },
  };
}
