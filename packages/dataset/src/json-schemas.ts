/** The formats as JSON Schema, for editors: `packages/schema/json/<kind>.schema.json`. */
import { FORMATS, type Folder } from '@backstory/schema/dataset';
import { z } from 'zod';

/** File name → content. The YAML language server documents support up to draft 7. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(FORMATS).map(([folder, format]) => {
      const schema = z.toJSONSchema(format, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
      const kind = (folder as Folder).replace(/s$/, '');
      return [`${kind}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`];
    }),
  );
}
