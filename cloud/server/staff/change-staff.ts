// Runs a change of a restaurant's staff and tells its stations at once: a person who was put out loses the stand now, not
// in half a minute.

import { tellStations } from '../sync/tell-stations.ts';
import { orRefuse } from '../trpc.ts';
import { type ActingRequest, actInRestaurant, type Work } from './act-in-restaurant.ts';

export async function changeStaff<T>(request: Omit<ActingRequest, 'permission'>, work: Work<T>): Promise<T> {
  const done = orRefuse(await actInRestaurant({ ...request, permission: 'staff.manage' }, work));
  tellStations(request.cloud, { restaurantId: request.restaurantId, directory: true });
  return done;
}
