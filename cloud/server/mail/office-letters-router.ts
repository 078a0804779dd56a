// Letters of the platform that did not leave, for operators.
import { operatorProcedure, router } from '../trpc.ts';
import { listStuck } from './list-stuck.ts';

export const officeLettersRouter = router({
  stuck: operatorProcedure('office.view').query(({ ctx }) => listStuck(ctx.cloud)),
});
