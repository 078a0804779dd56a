import { expect, test } from 'vitest';
import { createToasts } from './toast.tsx';

/** What became of the news, in the order it happened. */
function watched() {
  const toasts = createToasts();
  const seen: string[] = [];
  const titles = new Map<string, unknown>();
  toasts.manager[' subscribe'](({ action, options }) => {
    if (action === 'add') titles.set(options.id, options.title);
    seen.push(`${action} ${titles.get(options.id)}`);
    if (action === 'close') titles.delete(options.id);
  });
  return { toasts, seen };
}

test('a refusal goes as soon as there is other news', () => {
  const { toasts, seen } = watched();
  toasts.show({ title: 'Not done', lasting: true });
  toasts.show({ title: 'Garcia sits at table 12' });
  expect(seen).toEqual(['add Not done', 'close Not done', 'add Garcia sits at table 12']);
});

test('a refusal goes when something is done that needs no words', () => {
  const { toasts, seen } = watched();
  toasts.show({ title: 'Okafor was called' });
  toasts.show({ title: 'Not done', lasting: true });
  toasts.closeRefused();
  expect(seen).toEqual(['add Okafor was called', 'add Not done', 'close Not done']);
});
