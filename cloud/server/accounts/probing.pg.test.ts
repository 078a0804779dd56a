// What a stranger who types other people's addresses finds out: at registration as many as are counted, elsewhere nothing.
import { beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { GOOD_PASSWORD, madrid, openTestCloud, type TestCloud } from '../testing/open-test-cloud.ts';
import { register } from './register.ts';

const SECOND = 1000;
const HOUR = 60 * 60 * SECOND;
const ANA = 'ana@example.com';

describe.each(await openTestDatabases())('a stranger who tries addresses on $name', ({ database, reset }) => {
  beforeEach(reset);

  async function answerTo({ cloud }: TestCloud, email: string, address: string): Promise<string> {
    const restaurant = { name: 'Casa Botín', ...madrid };
    const asked = { address, requestId: 'r', requestHeaders: new Headers() };
    const person = { email, password: GOOD_PASSWORD, ownerName: 'Nemo' };
    const done = await register(cloud, { ...person, restaurant, asked });
    return done.ok ? 'registered' : done.reason.kind;
  }

  it('is told of ten accounts, then the same of every address, also from beside in the same network', async () => {
    const test = openTestCloud(database);
    await test.registerOwner(ANA);
    const tries = Array.from({ length: 14 }, (_, at) => answerTo(test, ANA, `2001:db8:1:2::${at + 1}`));
    const answers = await Promise.all(tries);
    expect(answers.filter((answer) => answer === 'email-taken')).toHaveLength(10);
    expect(answers.filter((answer) => answer === 'too-many-tries')).toHaveLength(4);
    expect(await answerTo(test, 'nobody@example.com', '2001:db8:1:2::99')).toBe('too-many-tries');
    expect(await answerTo(test, 'ben@example.com', '2001:db8:1:3::1')).toBe('registered');
  });

  it('who never stops, or knows how long to pause, is told of forty in an hour at most', async () => {
    const test = openTestCloud(database);
    await test.registerOwner(ANA);
    const tellings = async (address: string, pauseAfter: number) => {
      let told = 0;
      for (const end = test.clock.now + HOUR; test.clock.now < end; ) {
        const isTold = (await answerTo(test, ANA, address)) === 'email-taken';
        if (isTold) told += 1;
        test.clock.now += isTold && told % pauseAfter === 0 ? HOUR / 4 : 30 * SECOND;
      }
      return told;
    };
    expect(await tellings('203.0.113.7', Number.POSITIVE_INFINITY)).toBeLessThanOrEqual(40);
    expect(await tellings('203.0.113.8', 9)).toBeLessThanOrEqual(40);
  });

  it('who applies with the address of an account is answered as with any other, and it is kept alike', async () => {
    const test = openTestCloud(database);
    await test.registerOwner(ANA);
    const apply = async (email: string) => {
      const contact = { contactName: 'Nemo', email, phone: '+34600123456' };
      const about = { restaurantName: 'Casa Botín', hours: 'From one', menuHighlights: 'Cochinillo' };
      const { timeZone, currency, country, locale: language } = madrid;
      const place = { timeZone, currency, country, language };
      return test.caller().api.application.send.mutate({ ...contact, ...about, ...place });
    };
    expect(await apply(ANA)).toEqual(await apply('nobody@example.com'));
    const letters = await database.kysely.selectFrom('mail').select('kind').execute();
    expect(letters).toEqual([{ kind: 'verify-email' }]);
    const kept = await database.kysely.selectFrom('application').select(['email', 'state']).execute();
    expect(kept.toSorted((a, b) => a.email.localeCompare(b.email))).toEqual([
      { email: ANA, state: 'pending' },
      { email: 'nobody@example.com', state: 'pending' },
    ]);
  });
});
