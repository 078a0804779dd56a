// Brings the schema up to date without starting the service.
import { operatorCommand } from './operator-command.ts';

export const migrateCommand = operatorCommand({
  words: 'migrate',
  takes: '',
  options: {},
  run: (means) => means.withDatabase(() => Promise.resolve('The schema is up to date.')),
});
