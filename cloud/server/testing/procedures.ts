// Every procedure of the cloud's router as it is at run time, so that a test cannot overlook one.
import { z } from 'zod';
import { cloudRouter } from '../router.ts';

const definition = z.object({
  type: z.enum(['query', 'mutation', 'subscription']),
  inputs: z.array(z.unknown()),
});

interface ProcedureShape {
  readonly path: string;
  readonly type: string;
  readonly takesInput: boolean;
}

// A procedure is a function with its definition beside it; at run time the router holds them by path.
const definitionOf = (procedure: unknown) =>
  definition.parse(typeof procedure === 'function' && '_def' in procedure ? procedure._def : undefined);

export const procedures: readonly ProcedureShape[] = Object.entries(cloudRouter._def.procedures).map(
  ([path, procedure]) => {
    const { type, inputs } = definitionOf(procedure);
    return { path, type, takesInput: inputs.length > 0 };
  },
);
