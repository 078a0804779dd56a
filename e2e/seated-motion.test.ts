// Where a card went is seen: a copy of it goes to the table. Whoever wants stillness sees the table light up instead, and
// so does everybody for a party whose card is not on the screen.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { must } from '#shared/must.ts';
import { demoStation, leaveStand } from './harness/demo-station.ts';
import { dragByMouse } from './harness/hand.ts';
import { cardOf, type HostStand, seatAt, tableFace, tableTile, undoLast } from './harness/host-stand.ts';

const demo = demoStation();
let stand: HostStand;

beforeEach(async () => {
  stand = await demo.open();
  await watch();
});

afterEach(() => leaveStand(stand));

const party = 'Okafor';
const table = '4';

type Seen = {
  readonly kind: 'flight' | 'light';
  readonly words: string;
  readonly durationMs: number;
  readonly moves: readonly string[];
  /** The middle of what is drawn, as it begins and as it ends. */
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly isInTheWay: boolean;
};

async function takeBack(at: HostStand): Promise<void> {
  await undoLast(at);
  await cardOf(stand, party).waitFor();
}

/** Writes down every motion that begins, as the browser holds it. */
const watch = (): Promise<void> =>
  stand.page.evaluate(() => {
    const seen: object[] = [];
    Object.assign(window, { seenMotions: seen });
    new MutationObserver((changes) => {
      for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (!(node instanceof HTMLElement) || !node.matches('[data-flight], [data-light]')) continue;
        const [motion] = node.getAnimations();
        if (!(motion?.effect instanceof KeyframeEffect)) continue;
        motion.pause();
        const middleAt = (timeMs: number): [number, number] => {
          motion.currentTime = timeMs;
          const { left, top, width, height } = node.getBoundingClientRect();
          return [left + width / 2, top + height / 2];
        };
        const durationMs = Number(motion.effect.getComputedTiming().duration);
        const [from, to] = [middleAt(0), middleAt(durationMs)];
        const own = new Set(['offset', 'computedOffset', 'easing', 'composite']);
        seen.push({
          kind: node.matches('[data-flight]') ? 'flight' : 'light',
          words: node.innerText,
          durationMs,
          moves: [...new Set(motion.effect.getKeyframes().flatMap((frame) => Object.keys(frame)))].filter(
            (property) => !own.has(property),
          ),
          ...{ from, to },
          isInTheWay: document.elementFromPoint(...to) === node,
        });
        motion.play();
      }
    }).observe(document.body, { childList: true, subtree: true });
  });

const seen = (): Promise<readonly Seen[]> => stand.page.evaluate(() => Reflect.get(window, 'seenMotions'));

/** The one motion of this seating, once all that was drawn of it is gone again. */
async function onlyMotion(): Promise<Seen> {
  await expect.poll(async () => (await seen()).length).toBe(1);
  await stand.page.locator('[data-flight], [data-light]').waitFor({ state: 'detached' });
  const [motion, ...more] = await seen();
  expect(more).toEqual([]);
  return must(motion, 'a motion');
}

/** Long enough for whatever was to be drawn. */
const twoFrames = (): Promise<void> =>
  stand.page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn()))),
  );

async function boxOf(element: ReturnType<typeof cardOf>) {
  const box = await element.boundingBox();
  if (box === null) throw new Error('it is on the screen');
  const holds = ([x, y]: readonly [number, number]): boolean =>
    x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
  return { holds };
}

it('a card goes to its table within a quarter of a second, and stands in nobody’s way', async () => {
  await stand.page.emulateMedia({ reducedMotion: 'no-preference' });
  const card = await boxOf(cardOf(stand, party));
  await seatAt(stand, party, table);
  await tableTile(stand, table).getByText(party).waitFor();
  const flight = await onlyMotion();
  expect(flight).toMatchObject({ kind: 'flight', moves: ['transform'], isInTheWay: false });
  expect(flight.words).toContain(party);
  expect(flight.durationMs).toBeLessThanOrEqual(250);
  expect(card.holds(flight.from)).toBe(true);
  expect((await boxOf(tableTile(stand, table))).holds(flight.to)).toBe(true);
  await takeBack(stand);
});

it('whoever wants stillness sees no card move: the table lights up once', async () => {
  await seatAt(stand, party, table);
  await tableTile(stand, table).getByText(party).waitFor();
  const light = await onlyMotion();
  expect(light).toMatchObject({ kind: 'light', moves: ['opacity'], isInTheWay: false });
  expect((await boxOf(tableTile(stand, table))).holds(light.to)).toBe(true);
  await takeBack(stand);
});

it('a card that a hand carried to the table does not go there again', async () => {
  await stand.page.emulateMedia({ reducedMotion: 'no-preference' });
  await dragByMouse(stand.page, cardOf(stand, party), tableFace(stand, table));
  await tableTile(stand, table).getByText(party).waitFor();
  await twoFrames();
  expect(await seen()).toEqual([]);
  await takeBack(stand);
});

it('at another screen the card goes there too', async () => {
  const other = await demo.open();
  await stand.page.emulateMedia({ reducedMotion: 'no-preference' });
  await seatAt(other, party, table);
  await tableTile(stand, table).getByText(party).waitFor();
  expect(await onlyMotion()).toMatchObject({ kind: 'flight', isInTheWay: false });
  await takeBack(other);
  await other.context.close();
});
