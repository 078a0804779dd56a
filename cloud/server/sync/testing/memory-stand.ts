// The rules tried on logs in memory.
import { MemoryLogStore } from '../memory-log-store.ts';
import { countedIds, type Stand } from './stand.ts';

export function memoryStand(): Stand {
  const store = new MemoryLogStore();
  return {
    store,
    isConcurrent: true,
    freshId: countedIds(),
    addRestaurant: async (restaurant, epoch) => store.addRestaurant(restaurant, epoch),
    deactivate: async (_restaurant, staffId) => store.deactivate(staffId),
  };
}
