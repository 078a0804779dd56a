/** A station as the page and its lines know it. */
import type { CloudApi } from '../cloud-api/cloud-api.ts';

export type Station = Awaited<ReturnType<CloudApi['stations']['list']['query']>>[number];
export type Health = NonNullable<Station['health']>;
