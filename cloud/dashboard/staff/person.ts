// Somebody on the staff, as the page and its dialogs know them.
import type { CloudApi } from '../cloud-api/cloud-api.ts';

export type Person = Awaited<ReturnType<CloudApi['staff']['list']['query']>>[number];
