// What lies over any page, as stops of the tour.
import type { HostStand } from './host-stand.ts';

export const keyStops = [
  {
    name: 'palette',
    from: 'stand',
    walk: async ({ page }: HostStand): Promise<void> => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('okafor');
      await page.getByRole('option', { name: 'Call Okafor' }).waitFor();
    },
  },
  {
    name: 'keys',
    from: 'stand',
    walk: async ({ page }: HostStand): Promise<void> => {
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    },
  },
] as const;
