/** Whether the cloud turns this station away: it works on alone, and only pairing it again brings it back. */
import type { SyncStatus } from '#renderer/connection/station.ts';

type Cloud = SyncStatus['cloud'];

export const isShutOut = (cloud: Cloud): cloud is Extract<Cloud, 'revoked' | 'unauthorised'> =>
  cloud === 'revoked' || cloud === 'unauthorised';
