// Stations, lines and the cloud of one story, in one virtual time.
import type { LogState } from '#server/sync/testing/memory-log-state.ts';
import type { PokePort } from '#station/sync/cloud-port.ts';
import { type Chance, createChance } from './chance.ts';
import { Findings } from './findings.ts';
import { createMint } from './minted-ids.ts';
import { createLine, type LineState } from './network.ts';
import { Saved } from './saved.ts';
import { restaurant, SimulatedCloud } from './simulated-cloud.ts';
import { SimulatedStation } from './simulated-station.ts';
import type { Story, Weather } from './story.ts';
import { VirtualTime } from './virtual-time.ts';
import { watchStation } from './watch-station.ts';

const calm: Weather = { slowMs: 60, lost: 0, repeated: 0, late: 0, failed: 0 };

interface Trouble {
  cutUntil: number;
  noPushUntil: number;
  expiredUntil: number;
}

const noTrouble: Readonly<Trouble> = { cutUntil: 0, noPushUntil: 0, expiredUntil: 0 };

export class World {
  readonly time = new VirtualTime();
  readonly findings = new Findings();
  readonly cloud: SimulatedCloud;
  readonly stations: SimulatedStation[] = [];
  readonly saved = new Saved();
  readonly mintWeb = createMint(0xc10d);
  /** Files and cloud states kept aside, by a story's copies. */
  readonly files = new Map<number, Buffer>();
  cloudCopy: LogState | null = null;
  failingUntil = 0;
  isHealed = false;
  #background = 0;
  readonly #story: Story;
  readonly #troubles: Trouble[] = [];
  readonly #listeners = new Map<number, (head: number) => void>();
  readonly #mintStationId = createMint(0x57a7);
  readonly #pokeChance: Chance;

  constructor(story: Story) {
    this.#story = story;
    this.#pokeChance = createChance('poke', story.seed);
    const { time, findings } = this;
    this.cloud = new SimulatedCloud({ time, findings, seed: story.seed, onHead: (head) => this.#poke(head) });
    for (let index = 0; index < story.stations; index += 1) this.addStation();
  }

  /** Draws name a station by its place; a story may name more than there are. */
  station(place: number): SimulatedStation | undefined {
    return this.stations[place % this.stations.length];
  }

  trouble(station: SimulatedStation): Trouble {
    const trouble = this.#troubles[this.stations.indexOf(station)] ?? { ...noTrouble };
    return trouble;
  }

  addStation(): SimulatedStation {
    const index = this.stations.length;
    const { seed, clockSkewsMs } = this.#story;
    const trouble: Trouble = { ...noTrouble };
    this.#troubles.push(trouble);
    const station: SimulatedStation = new SimulatedStation({
      index,
      seed,
      clockSkewMs: clockSkewsMs[index] ?? 0,
      time: this.time,
      cloud: createLine({
        time: this.time,
        findings: this.findings,
        engine: this.cloud.engine,
        chance: createChance('line', seed, index),
        caller: () => ({ ...restaurant, stationId: station.stationId }),
        state: () => this.#lineState(trouble),
      }),
      poke: this.#pokesFor(index),
      findings: this.findings,
      mintStationId: this.#mintStationId,
      onOpen: (opened) => watchStation(opened, this),
    });
    this.stations.push(station);
    station.open(null);
    return station;
  }

  /** Writing goes on while the story does; what goes wrong is found. */
  background(work: Promise<unknown>): void {
    this.#background += 1;
    work
      .catch((error) => this.findings.add(error))
      .finally(() => {
        this.#background -= 1;
      });
  }

  backgroundCount = (): number => this.#background;

  /** Every op that the log or a file holds. */
  heldOps(): ReadonlySet<string> {
    const held = new Set<string>(this.cloud.reference.log.map(({ op }) => op.opId));
    for (const station of this.stations) for (const opId of station.knownOps()) held.add(opId);
    return held;
  }

  close(): void {
    for (const station of this.stations) if (station.isOpen) station.close();
  }

  heal(): void {
    this.isHealed = true;
    this.failingUntil = 0;
    for (const trouble of this.#troubles) Object.assign(trouble, { ...noTrouble });
    for (const station of this.stations) {
      if (station.isOpen) station.sync.sendAgain();
      else station.open();
    }
  }

  #lineState(trouble: Trouble): LineState {
    const weather = this.isHealed ? calm : this.#story.weather;
    return { ...trouble, failingUntil: this.failingUntil, weather };
  }

  #pokesFor(index: number): PokePort {
    return {
      listen: ({ opened, heard: onPoke }, signal) => {
        opened();
        const { promise, resolve } = Promise.withResolvers<void>();
        this.#listeners.set(index, onPoke);
        const hangUp = () => {
          if (this.#listeners.get(index) === onPoke) this.#listeners.delete(index);
          resolve();
        };
        signal.addEventListener('abort', hangUp, { once: true });
        return promise;
      },
    };
  }

  /** Pokes get lost with everything else; one that is lost never comes again. */
  #poke(head: number): void {
    for (const [index, listener] of this.#listeners) {
      const trouble = this.#troubles[index];
      const isUp = trouble !== undefined && this.time.now() >= trouble.cutUntil;
      if (!isUp || this.#pokeChance.happens(0.3)) continue;
      this.time.after(this.#pokeChance.between(1, 50), () => {
        if (this.#listeners.get(index) === listener) listener(head);
      });
    }
  }
}
