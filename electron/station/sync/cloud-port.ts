// What a station needs of the cloud. Each call answers what the cloud said or rejects with a SyncFailure; whoever
// implements it gives up when the signal says so.
import type {
  HistoryAnswer,
  HistoryRequest,
  PullAnswer,
  PullRequest,
  PushAnswer,
  PushRequest,
  ReturnAnswer,
  ReturnRequest,
  SnapshotAnswer,
  SnapshotRequest,
} from '#shared/contracts/protocol.ts';

export interface CloudPort {
  push(request: PushRequest, signal: AbortSignal): Promise<PushAnswer>;
  pull(request: PullRequest, signal: AbortSignal): Promise<PullAnswer>;
  snapshot(request: SnapshotRequest, signal: AbortSignal): Promise<SnapshotAnswer>;
  history(request: HistoryRequest, signal: AbortSignal): Promise<HistoryAnswer>;
  giveBack(request: ReturnRequest, signal: AbortSignal): Promise<ReturnAnswer>;
}

/** Tells when the cloud's head moved. Correctness never needs it. */
export interface PokePort {
  /** Ends, either way, when the connection does. */
  listen(ear: PokeEar, signal: AbortSignal): Promise<void>;
}

export interface PokeEar {
  /** Once: from here on nothing is missed. */
  readonly opened: () => void;
  readonly heard: (head: number) => void;
}
