// The rules tried on logs in memory.
import { MemoryLogStore } from './memory-log-store.ts';
import { countedIds, type Stand } from './stand.ts';

export function memoryStand(): Stand {
  const stations = new Set<string>();
  const store = new MemoryLogStore((id) => stations.has(id));
  return {
    store,
    isConcurrent: true,
    freshId: countedIds(),
    addRestaurant: async (restaurant, epoch) => store.addRestaurant(restaurant, epoch),
    addStation: async (_restaurant, stationId) => void stations.add(stationId),
    deactivate: async (_restaurant, staffId) => store.deactivate(staffId),
  };
}
