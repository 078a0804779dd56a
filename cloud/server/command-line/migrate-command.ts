// Brings the schema up to date without starting the service.
import { adminCommand } from './admin-command.ts';

export const migrateCommand = adminCommand({
  words: 'migrate',
  takes: '',
  options: {},
  run: (means) => means.withDatabase(() => Promise.resolve('The schema is up to date.')),
});
