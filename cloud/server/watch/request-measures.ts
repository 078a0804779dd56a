// How many requests were answered with what, and how long they took, by route. Only routes of ours are named, so no caller
// can make the list grow; nothing in it is of a tenant.
import { findPage } from '#shared/pages/page-paths.ts';
import { folderOf, plainPaths } from '../http/known-paths.ts';
import type { Answered } from '../http/request-log.ts';

const BOUNDS_S = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

interface Measured {
  readonly byStatus: Map<number, number>;
  readonly byBound: number[];
  seconds: number;
}

export class RequestMeasures {
  readonly #procedures: ReadonlySet<string>;
  readonly #routes = new Map<string, Measured>();

  constructor(procedures: readonly string[]) {
    this.#procedures = new Set(procedures);
  }

  add({ path, status, ms }: Answered): void {
    const route = this.#routeOf(path);
    const measured = this.#routes.get(route) ?? {
      byStatus: new Map(),
      byBound: BOUNDS_S.map(() => 0),
      seconds: 0,
    };
    this.#routes.set(route, measured);
    measured.byStatus.set(status, (measured.byStatus.get(status) ?? 0) + 1);
    measured.seconds += ms / 1000;
    for (const [index, bound] of BOUNDS_S.entries()) {
      if (ms / 1000 <= bound) measured.byBound[index] = (measured.byBound[index] ?? 0) + 1;
    }
  }

  /** In Prometheus' text format. */
  lines(): readonly string[] {
    const counts = [...this.#routes].flatMap(([route, { byStatus }]) =>
      [...byStatus].map(
        ([status, count]) => `hoststand_http_requests_total{route="${route}",status="${status}"} ${count}`,
      ),
    );
    return [
      '# HELP hoststand_http_requests_total Requests answered.',
      '# TYPE hoststand_http_requests_total counter',
      ...counts,
      '# HELP hoststand_http_request_duration_seconds How long they took.',
      '# TYPE hoststand_http_request_duration_seconds histogram',
      ...[...this.#routes].flatMap(([route, measured]) => durationLines(route, measured)),
    ];
  }

  #routeOf(path: string): string {
    if (plainPaths.has(path)) return path;
    if (!path.startsWith('/trpc/')) return folderOf(path) ?? findPage(path)?.path ?? 'other';
    const calls = path.slice('/trpc/'.length).split(',');
    if (!calls.every((call) => this.#procedures.has(call))) return 'other';
    return calls.length === 1 ? path : '/trpc/several';
  }
}

function durationLines(route: string, { byStatus, byBound, seconds }: Measured): readonly string[] {
  const name = 'hoststand_http_request_duration_seconds';
  const all = [...byStatus.values()].reduce((sum, count) => sum + count, 0);
  return [
    ...BOUNDS_S.map(
      (bound, index) => `${name}_bucket{route="${route}",le="${bound}"} ${byBound[index] ?? 0}`,
    ),
    `${name}_bucket{route="${route}",le="+Inf"} ${all}`,
    `${name}_sum{route="${route}"} ${seconds}`,
    `${name}_count{route="${route}"} ${all}`,
  ];
}
