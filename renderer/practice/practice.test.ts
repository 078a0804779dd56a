import { expect, test } from 'vitest';
import { createView } from '#renderer/host-stand/create-view.ts';
import { createStandStore } from '#renderer/store/stand-store.ts';
import { keepViewApart } from './keep-view-apart.ts';
import { practiceNow, type ShownPractice } from './practice-time.ts';

const practice: ShownPractice = {
  id: 'one',
  speed: 10,
  isPaused: false,
  now: 1_000_000,
  isSeatedByHouse: false,
  isOver: false,
  heardAt: 500,
};

test('the time goes on at the speed of practice, and stands still when it is paused', () => {
  expect(practiceNow(practice, 1500)).toBe(1_010_000);
  expect(practiceNow({ ...practice, isPaused: true }, 1500)).toBe(1_000_000);
});

test('practice has a desk of its own; service has the one that was left', () => {
  const [store, view] = [createStandStore(), createView()];
  let closings = 0;
  const closeAll = (): void => {
    closings += 1;
  };
  keepViewApart({ store, view, toasts: { closeAll } });
  view.setState({ quickLine: '4 Garcia', selectedPartyId: 'petrov', panel: { kind: 'practice' } });
  store.setState({ practice });
  expect(view.getState()).toMatchObject({ quickLine: '', selectedPartyId: null, panel: { kind: 'none' } });
  view.setState({ quickLine: '2 Trainee', page: 'activity' });
  store.setState({ practice: { ...practice, speed: 30 } });
  expect(view.getState().quickLine).toBe('2 Trainee');
  store.setState({ practice: { ...practice, id: 'two' } });
  expect(view.getState()).toMatchObject({ quickLine: '', page: 'stand' });
  store.setState({ practice: null });
  expect(closings).toBe(3);
  expect(view.getState()).toMatchObject({
    quickLine: '4 Garcia',
    selectedPartyId: 'petrov',
    panel: { kind: 'none' },
  });
});
