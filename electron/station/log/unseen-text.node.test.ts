// Ops that an older version of the station queued with text nobody sees: after an update they are kept, sent and shown as they
// read, whatever the cloud tells in between.
import { expect, test } from 'vitest';
import { joinCloud, pullPages, pushBatch, TestCloud } from './cloud-fixture.ts';
import {
  addParty,
  callParty,
  editParty,
  evening,
  idOf,
  makeOp,
  openTestLog,
  setMain,
  stationIdOf,
} from './log-fixture.ts';

const said = 'Gar\u202ec\u0007ía';

const dirty = { name: said, phone: null, email: null, notes: 'quiet\u2066', requests: '' };

const addUnseen = () =>
  makeOp('add Garcia', {
    kind: 'party.add',
    payload: {
      partyId: idOf('Garcia'),
      queueId: idOf('main'),
      guestId: null,
      source: 'host',
      joinedAt: evening,
      orderKey: evening,
      size: 2,
      personal: dirty,
      tags: ['vip', 'vip\u200b'],
      seatingPreference: null,
      serviceType: null,
      quotedMinutes: null,
    },
  });

function queued() {
  const cloud = new TestCloud();
  const log = openTestLog('A');
  joinCloud(log, cloud);
  cloud.append(setMain(), { writer: 'station', station: stationIdOf('first') });
  pullPages(log, cloud);
  log.commit(addUnseen());
  log.commit(callParty('Garcia'));
  return { cloud, log };
}

const reads = { status: 'called', personal: { name: 'García', notes: 'quiet' }, tags: ['vip'] };

test('the queue is replayed after a pull, and nothing of it is void', () => {
  const { cloud, log } = queued();
  cloud.append(addParty('Ben'), { writer: 'station', station: stationIdOf('B') });
  pullPages(log, cloud);
  expect(log.pending().map(({ voidReason }) => voidReason)).toEqual([null, null]);
  expect(log.row('party', idOf('Garcia'))).toMatchObject(reads);
});

test('the cloud takes them, another station shows the same, and nobody has anything to settle', () => {
  const { cloud, log } = queued();
  pushBatch(log, cloud);
  pullPages(log, cloud);
  expect(log.pending()).toEqual([]);
  const other = openTestLog('B');
  joinCloud(other, cloud);
  for (const each of [log, other]) {
    expect(each.row('party', idOf('Garcia'))).toMatchObject(reads);
    expect(each.conflicts()).toEqual([]);
  }
});

test('a party an older version wrote is corrected as it was read: nothing was changed by anybody else', () => {
  const { cloud, log } = queued();
  pushBatch(log, cloud);
  cloud.rows = cloud.rows.map((row) => ({
    ...row,
    effects: row.effects.map((effect) =>
      effect.kind === 'party' && effect.after !== null
        ? { ...effect, after: { ...effect.after, personal: dirty, tags: ['vip\u200b'] } }
        : effect,
    ),
  }));
  const other = openTestLog('B');
  joinCloud(other, cloud);
  const personal = { notes: 'by the window', was: { notes: 'quiet' } };
  const { verdict } = other.commit(editParty('Garcia', { personal, dropTags: ['vip'] }));
  expect(verdict).toEqual({ kind: 'accepted', flags: [] });
  expect(other.row('party', idOf('Garcia'))).toMatchObject({
    personal: { notes: 'by the window' },
    tags: [],
  });
});
