// What the quick line says it understood, while one types at the narrowest screen: every part in full, in both languages.
import { beforeAll, expect, it } from 'vitest';
import { demoStation } from './harness/demo-station.ts';
import { type HostStand, quickLine, showMenu } from './harness/host-stand.ts';

const demo = demoStation();
let stand: HostStand;

beforeAll(async () => {
  stand = await demo.open({ width: 1024, height: 768 });
});

/** Its words are all seen: nothing of them is cut off. */
async function expectWhole(text: string): Promise<void> {
  const chip = stand.page.locator('form').getByText(text, { exact: true });
  await chip.waitFor();
  expect(await chip.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)).toBe(true);
}

async function speak(language: 'English' | 'Español'): Promise<void> {
  await showMenu(stand, 'Maria Delgado');
  await stand.page.getByRole('menuitem', { name: language }).click();
}

it('a number nobody has stands as it would be written, with the warning behind it', async () => {
  await quickLine(stand.page).fill('4 garcia 5551234567 booth');
  await expectWhole('(555) 123-4567 · check the number');
  await expectWhole('note: 5551234567');
  await speak('Español');
  await expectWhole('(555) 123-4567 · revisa el número');
  await speak('English');
});

it('four or five are five, said with both in the note, and what an allergy is to is no name', async () => {
  await quickLine(stand.page).fill('4-5 brown shellfish allergy');
  for (const part of ['5 guests', 'Brown', 'allergy', 'note: 4-5 shellfish allergy']) await expectWhole(part);
  await speak('Español');
  await stand.page
    .getByRole('textbox', { name: 'Añadir un grupo' })
    .fill('4 o 5 ruiz alergia a frutos secos');
  for (const part of ['5 personas', 'Ruiz', 'alergia', 'nota: 4 o 5 alergia a frutos secos'])
    await expectWhole(part);
});
