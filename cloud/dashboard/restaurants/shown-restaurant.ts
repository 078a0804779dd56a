/** A restaurant as its page is shown it. */
import type { CloudApi } from '../cloud-api/cloud-api.ts';

export type ShownRestaurant = Awaited<ReturnType<CloudApi['restaurants']['show']['query']>>;
