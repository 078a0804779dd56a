/** What is said once somebody sits somewhere: whose promise that broke, and whose server it was too soon for. */
import type { TFunction } from 'i18next';
import type { StandServices } from '#renderer/store/stand-context.tsx';
import type { Done } from '#renderer/store/use-gesture.ts';
import { sentences } from '#renderer/words/sentences.ts';
import { type SeatPlan, seatWarningNow } from '../servers/seat-warning.ts';
import { brokenWords } from './cost-words.ts';
import type { FeltCosts } from './felt-costs.ts';

type Teller = { readonly services: Pick<StandServices, 'store' | 'now'>; readonly t: TFunction };

/** Put together before it is done, as the room is then; only what it costs may be told later. */
export function seatedNews(
  { services, t }: Teller,
  title: string,
  { costs, ...plan }: SeatPlan & { readonly costs: Promise<FeltCosts> },
): Done {
  const { rows } = services.store.getState();
  const warning = seatWarningNow(services, t, plan);
  return { title, about: costs.then((felt) => sentences(brokenWords(t, rows, felt), warning)) };
}
