// A thousand paired stations of a hundred restaurants on one service and Postgres: each pulls every 15 s and pushes an op
// every 10 s, simulated from this process, whose own share of a processor is printed beside.
import { readFileSync } from 'node:fs';
import { must } from '#shared/must.ts';
import { openLoop, openSender } from '../cloud/http-load.ts';
import { startServing } from '../cloud/serving.ts';
import { pairThousand, SimulatedStation } from '../cloud/thousand-stations.ts';
import { percentile } from '../percentile.ts';
import { absolute, type Bench, printed, type Row } from '../row.ts';

const pullsPerSecond = 1000 / 15;
const pushesPerSecond = 1000 / 10;
const seconds = 60;

/** Megabytes of a process, as the system counts them. */
function memoryOf(pid: number): number {
  const line = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(must(line?.[1], 'the memory of the service')) / 1024;
}

export const stations: Bench = {
  name: 'stations',
  run: async () => {
    const serving = await startServing();
    const { send, close } = openSender(200);
    try {
      const paired = await pairThousand(serving.databaseUrl);
      const all = paired.map((one) => new SimulatedStation(one, serving.url, send));
      return await measure(all, serving.cloud.program().pid);
    } finally {
      close();
      await serving.close();
    }
  },
};

async function measure(all: readonly SimulatedStation[], pid: number): Promise<readonly Row[]> {
  const station = (index: number): SimulatedStation => must(all[index % all.length], 'a station');
  let mostMemory = 0;
  const watch = setInterval(() => {
    mostMemory = Math.max(mostMemory, memoryOf(pid));
  }, 500);
  const before = process.cpuUsage();
  const began = performance.now();
  const [pulled, pushed] = await Promise.all([
    openLoop({ perSecond: pullsPerSecond, seconds, ask: (index) => station(index).pull() }),
    openLoop({ perSecond: pushesPerSecond, seconds, ask: (index) => station(index + 500).push() }),
  ]);
  const { user, system } = process.cpuUsage(before);
  clearInterval(watch);
  const ownShare = ((user + system) / 1000 / (performance.now() - began)) * 100;
  const failures = pulled.failures + pushed.failures;
  const during = '1 000 stations, a pull every 15 s and an op every 10 s';
  const p95 = percentile([...pulled.samplesMs, ...pushed.samplesMs], 0.95);
  return [
    absolute({ name: `${during}: p95`, value: p95, unit: 'ms', atMost: 100 }),
    absolute({ name: `${during}: errors`, value: failures, unit: 'errors', atMost: 0 }),
    absolute({ name: `${during}: memory of the service`, value: mostMemory, unit: 'MB', atMost: 300 }),
    printed({ name: `${during}: processor of the simulation`, value: ownShare, unit: '% of one' }),
  ];
}
