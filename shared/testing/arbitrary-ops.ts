// Ops as a wild world makes them: a sensible payload, a payload of another kind, or anything JSON can say.
import fc from 'fast-check';
import type { Json } from '#shared/log/canonical-json.ts';
import type { Op } from '#shared/log/op.ts';
import { must } from '#shared/must.ts';
import { arbitraryPayloads } from './arbitrary-payloads.ts';
import { makeOp } from './make-op.ts';

const kinds = fc.constantFrom(...Object.keys(arbitraryPayloads));
const payloadOf = (kind: string): fc.Arbitrary<Json> => must(arbitraryPayloads[kind], kind);

const { tree } = fc.letrec<{ tree: Json }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<Json>(null, true, '\u0000', '\ud800', '__proto__'),
    fc.maxSafeInteger(),
    fc.string({ unit: 'binary' }),
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(fc.string(), tie('tree'), { maxKeys: 3 }),
  ),
}));

/** A sensible payload with one member overwritten by anything. */
const bent = (kind: string): fc.Arbitrary<Json> =>
  fc.tuple(payloadOf(kind), tree, fc.nat()).map(([payload, anything, index]) => {
    const members = Object.entries(payload ?? {});
    const [key] = members[index % Math.max(1, members.length)] ?? ['key'];
    return { ...Object.fromEntries(members), [key]: anything };
  });

const sensible = kinds.chain((kind) => payloadOf(kind).map((payload) => ({ kind, payload })));
const wild = kinds.chain((kind) => fc.oneof(tree, bent(kind)).map((payload) => ({ kind, payload })));

/** The numbers make the op ids, so that undos among the ops find each other. */
const numbered = (gestures: readonly { readonly kind: string; readonly payload: Json }[]): readonly Op[] =>
  gestures.map(({ kind, payload }, number) => makeOp(number, kind, payload));

export const arbitraryOps = fc.array(sensible, { minLength: 1, maxLength: 40 }).map(numbered);
export const wildOps = fc.array(fc.oneof(sensible, wild), { minLength: 1, maxLength: 12 }).map(numbered);
