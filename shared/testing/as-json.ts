// A made value as it travels: undefined members are gone.
import type fc from 'fast-check';
import type { Json } from '#shared/log/canonical-json.ts';

export const asJson = <Value>(made: fc.Arbitrary<Value>): fc.Arbitrary<Json> =>
  made.map((value): Json => JSON.parse(JSON.stringify(value)));
