import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, type Json, json, sameJson } from './canonical-json.ts';

const leaf = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer({ min: 0, max: 2 }),
  fc.constantFrom('', 'a', 'é'),
);
const value: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'toString'), tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value;

test('values are the same exactly when they are spelled the same', () => {
  fc.assert(
    fc.property(value, value, (left, right) => {
      expect(sameJson(left, right)).toBe(canonicalJson(left) === canonicalJson(right));
      expect(sameJson(left, json.parse(JSON.parse(JSON.stringify(left))))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
