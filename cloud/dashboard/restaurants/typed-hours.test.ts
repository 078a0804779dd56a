import { expect, it } from 'vitest';
import { spanOf, typedClock, wholeSpans } from './typed-hours.ts';

it('ends on the next day where it ends no later than it begins', () => {
  expect(spanOf('18:00', '23:30')).toEqual({ opens: 1080, closes: 1410 });
  expect(spanOf('18:00', '01:00')).toEqual({ opens: 1080, closes: 1500 });
  expect(spanOf('07:00', '07:00')).toEqual({ opens: 420, closes: 1860 });
});

it('keeps an end that was emptied empty until it is typed', () => {
  const emptied = spanOf('18:00', '');
  expect([typedClock(emptied.opens), typedClock(emptied.closes)]).toEqual(['18:00', '']);
  expect(wholeSpans([emptied, { opens: 1080, closes: 1200 }, { opens: 60, closes: 120 }])).toEqual([
    { opens: 60, closes: 120 },
    { opens: 1080, closes: 1200 },
  ]);
  expect(spanOf(typedClock(emptied.opens), '02:00')).toEqual({ opens: 1080, closes: 1560 });
});
