import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createView } from './create-view.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function chosenFrom(view: ReturnType<typeof createView>, ids: readonly (string | null)[], everyMs: number) {
  for (const selectedPartyId of ids) {
    view.setState({ selectedPartyId });
    vi.advanceTimersByTime(everyMs);
  }
}

test('a card that is chosen is opened once it was seen to be', () => {
  const view = createView();
  view.setState({ selectedPartyId: 'ana' });
  expect(view.getState().openedPartyId).toBeNull();
  vi.advanceTimersByTime(40);
  expect(view.getState().openedPartyId).toBe('ana');
  view.setState({ selectedPartyId: null });
  vi.advanceTimersByTime(200);
  expect(view.getState().openedPartyId).toBeNull();
});

test('a key that is held passes cards by and opens the last', () => {
  const view = createView();
  const opened = new Set<string | null>();
  view.subscribe(({ openedPartyId }) => opened.add(openedPartyId));
  chosenFrom(view, ['ana', 'ben', 'caro', 'dee'], 15);
  vi.advanceTimersByTime(200);
  expect(view.getState().openedPartyId).toBe('dee');
  expect([...opened]).not.toContain('ben');
  expect([...opened]).not.toContain('caro');
});

test('who goes from card to card at leisure sees each', () => {
  const view = createView();
  const opened: (string | null)[] = [];
  view.subscribe(({ openedPartyId }, before) => {
    if (openedPartyId !== before.openedPartyId) opened.push(openedPartyId);
  });
  chosenFrom(view, ['ana', 'ben', 'caro'], 200);
  expect(opened).toEqual(['ana', 'ben', 'caro']);
});
