// Every rule a store of logs must keep. Memory, PGlite and Postgres are held to the same ones.
import { admissionRules } from './admission-rules.ts';
import { concurrencyRules } from './concurrency-rules.ts';
import { pushRules } from './push-rules.ts';
import { readingRules } from './reading-rules.ts';
import { restoreRules } from './restore-rules.ts';
import type { Rule } from './stand.ts';
import { sweepRules } from './sweep-rules.ts';

export const conformance: readonly Rule[] = [
  ...pushRules,
  ...admissionRules,
  ...concurrencyRules,
  ...readingRules,
  ...sweepRules,
  ...restoreRules,
];
