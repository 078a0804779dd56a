// Says whether the database can be reached and is as this version needs it.
import { restaurantsOfAll } from '../retention/restaurants-of-all.ts';
import { adminCommand } from './admin-command.ts';

export const healthCommand = adminCommand({
  words: 'health',
  takes: '',
  options: {},
  run: ({ withDatabase }) =>
    withDatabase(async (database) => {
      const restaurants = await restaurantsOfAll({ database });
      const tenants = new Set(restaurants.map(({ tenantId }) => tenantId)).size;
      const kind = database.kind === 'pglite' ? 'The embedded database' : 'The Postgres server';
      return `${kind} answers and its schema is up to date. It holds ${restaurants.length} restaurants of ${tenants} tenants.`;
    }),
});
