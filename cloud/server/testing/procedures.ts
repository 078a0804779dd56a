// Every procedure of the cloud's router as it is at run time, so that a test cannot overlook one.
import { z } from 'zod';
import { cloudRouter } from '../router.ts';

const definition = z.object({
  type: z.enum(['query', 'mutation', 'subscription']),
  inputs: z.array(z.instanceof(z.ZodType)),
});

export interface Procedure {
  readonly path: string;
  readonly type: string;
  readonly takesInput: boolean;
  /** What its parsers make of an input; undefined: it is refused. */
  readonly parse: (input: unknown) => unknown;
}

// A procedure is a function with its definition beside it; at run time the router holds them by path.
const definitionOf = (procedure: unknown) =>
  definition.parse(typeof procedure === 'function' && '_def' in procedure ? procedure._def : undefined);

export const procedures: readonly Procedure[] = Object.entries(cloudRouter._def.procedures).map(
  ([path, procedure]) => {
    const { type, inputs } = definitionOf(procedure);
    const parse = (input: unknown): unknown => {
      const parsed = inputs.map((parser) => parser.safeParse(input));
      return parsed.every(({ success }) => success) ? parsed.map(({ data }) => data) : undefined;
    };
    return { path, type, takesInput: inputs.length > 0, parse };
  },
);
