// Writes data/story.schema.json, by which text editors complete and check story.yaml: `tsx src/compile/writeSchema.ts`.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { storyFile } from './storyFile.ts';
import { tableFile } from './table/tableFile.ts';

export const schemaFile = fileURLToPath(new URL('../../data/story.schema.json', import.meta.url));

/**
 * Draft 7 is what the YAML extensions of text editors read. A story with a table has another shape than one with an
 * article: told by a condition, since editors complete and explain nothing below an `anyOf`.
 */
export function schemaJson(): string {
  const { $schema, ...article } = schemaOf(storyFile);
  const { $schema: _, ...table } = schemaOf(tableFile);
  const schema = {
    $schema,
    title: 'A story of Dateline',
    type: 'object',
    if: { required: ['table'] },
    then: table,
    else: article,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function schemaOf(schema: z.ZodObject) {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if (!(zodSchema instanceof z.ZodObject)) return;
      // YAML reads `date: 2011` as a number; the compiler takes its characters.
      const { known, date } = jsonSchema.properties ?? {};
      if (known !== undefined && typeof date === 'object') date.type = ['string', 'integer'] as never;
    },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(schemaFile, schemaJson());
