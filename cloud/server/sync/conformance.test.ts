import { describe, it } from 'vitest';
import { conformance } from './testing/conformance.ts';
import { memoryStand } from './testing/memory-stand.ts';

describe('a log in memory', () => {
  it.each(conformance)('$name', ({ holds }) => holds(memoryStand()));
});
