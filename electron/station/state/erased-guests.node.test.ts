// A guest who was erased stays known to every station, and no screen is burdened with it.
import { expect, onTestFinished, test } from 'vitest';
import { TestCloud } from '../log/cloud-fixture.ts';
import { eraseGuest } from '../log/log-fixture.ts';
import { makeFolder, openForService, removeFolder, startTestStation } from '../station-fixture.ts';

test('erased guests do not travel to a screen', async () => {
  const folder = makeFolder();
  const running = await startTestStation(folder);
  onTestFinished(async () => {
    await running.close();
    removeFolder(folder);
  });
  const { client } = await openForService(running);
  const phase = running.station.phase();
  if (phase.kind !== 'open') throw new Error('the station is not open');
  const { log } = phase.core;
  const cloud = new TestCloud();
  const rows = [cloud.append(eraseGuest('Ana'))];
  expect(log.delivery.applyPage({ rows, head: 1, epoch: cloud.epoch })).toBe('applied');
  expect(log.openRows().map(({ kind }) => kind)).toContain('guest');
  const { entities } = await client.state.open.query();
  expect(entities.map(({ kind }) => kind)).not.toContain('guest');
});
