// Who makes a change, and from where: what the audit trail keeps of a request.
import type { RequestContext } from '../trpc.ts';
import type { ActorKind } from './actor-kind.ts';

export interface Actor {
  readonly kind: ActorKind;
  /** Of staff the account, of stations the station; null: nobody in particular. */
  readonly id: string | null;
}

export interface Origin {
  readonly actor: Actor;
  readonly address: string | null;
  readonly agent: string | null;
  readonly requestId: string | null;
}

/** What of a request tells where it came from. */
export type Asked = Pick<RequestContext, 'address' | 'requestId' | 'requestHeaders'>;

/** Of what a program does by itself, or somebody at the machine it runs on. */
export const originHere = (actor: Actor): Origin => ({ actor, address: null, agent: null, requestId: null });

const AGENT_LENGTH = 200;

export const originOf = ({ address, requestId, requestHeaders }: Asked, actor: Actor): Origin => ({
  actor,
  address,
  agent: requestHeaders.get('user-agent')?.slice(0, AGENT_LENGTH) ?? null,
  requestId,
});
