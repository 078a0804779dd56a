// The back office: everything an operator reads and changes, subject by subject.
import { router } from '../trpc.ts';
import { officeOperatorsRouter } from './office-operators-router.ts';
import { officeWithdrawalsRouter } from './office-withdrawals-router.ts';

export const officeRouter = router({
  operators: officeOperatorsRouter,
  withdrawals: officeWithdrawalsRouter,
});
