// Writes data/story.schema.json, by which text editors complete and check story.yaml: `tsx src/compile/writeSchema.ts`.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { storyFile } from './storyFile.ts';

export const schemaFile = fileURLToPath(new URL('../../data/story.schema.json', import.meta.url));

/** Draft 7 is what the YAML extensions of text editors read. */
export function schemaJson(): string {
  const schema = z.toJSONSchema(storyFile, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if (!(zodSchema instanceof z.ZodObject)) return;
      // YAML reads `date: 2011` as a number; the compiler takes its characters.
      const { known, date } = jsonSchema.properties ?? {};
      if (known !== undefined && typeof date === 'object') date.type = ['string', 'integer'] as never;
    },
  });
  return `${JSON.stringify({ ...schema, title: 'A story of Dateline' }, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(schemaFile, schemaJson());
