// Quotes as an engine makes them: ordered minutes, and a range around them.
import fc from 'fast-check';

export const arbitraryQuote = fc
  .tuple(fc.integer(), fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 3, maxLength: 3 }))
  .map(([at, drawn]) => {
    const [p20 = 0, p50 = 0, p80 = 0] = drawn.toSorted((left, right) => left - right);
    return { at, p20, p50, p80, engine: 'floor-replay/1', low: p20, high: p80 };
  });
