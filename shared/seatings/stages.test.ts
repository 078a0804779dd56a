import { expect, test } from 'vitest';
import { isLeavingSoon, nextStage } from './stages.ts';

test('a meal goes from sitting down to having paid, and a stage somebody made up ends nothing', () => {
  expect(nextStage('seated')).toBe('ordered');
  expect(nextStage('dessert')).toBe('check');
  expect(nextStage('paid')).toBeNull();
  expect(nextStage('flambé')).toBeNull();
  expect(['seated', 'check', 'paid'].map(isLeavingSoon)).toEqual([false, true, true]);
});
