/**
 * Where a member of staff is put: back at work, not any more, locked, or archived. Each can be taken back from the words that
 * tell of it; only a PIN that was freed is not given back, and that is said.
 */
import { useTranslation } from '#renderer/ui/translation.tsx';
import { isOnStaff } from '#shared/staff/is-on-staff.ts';
import type { StaffState } from '#shared/staff/staff-state.ts';
import { failureOf } from '../cloud-api/cloud-api.ts';
import { failureWords } from '../cloud-api/failure-words.ts';
import { useServices } from '../cloud-api/services-context.tsx';
import type { Person } from './person.ts';

type ChosenState = Exclude<StaffState, 'invited'>;

type About = {
  readonly person: Person;
  readonly restaurantId: string;
  readonly onChanged: () => void;
};

const freesPin = (state: ChosenState): boolean => !isOnStaff({ state });

export function useStateChanges({ person, restaurantId, onChanged }: About) {
  const { t } = useTranslation();
  const { api, toasts } = useServices();
  const { id: staffId, name, state: before, hasPin } = person;
  const words: Readonly<Record<ChosenState, string>> = {
    active: t('invitations.broughtBack', { name }),
    inactive: t('dashboard.staff.deactivated', { name }),
    locked: t('invitations.locked', { name }),
    archived: t('rights.archived', { name }),
  };
  const put = async (state: ChosenState): Promise<void> => {
    await api.staff.setState.mutate({ restaurantId, staffId, state });
    onChanged();
  };
  const takeBack = (from: ChosenState, to: ChosenState): void => {
    const isWithoutPin = to === 'active' && hasPin && freesPin(from);
    put(to).then(
      () => toasts.show({ title: isWithoutPin ? t('rights.backWithoutPin', { name }) : words[to] }),
      (error: unknown) => toasts.show({ title: failureWords(t, failureOf(error)), lasting: true }),
    );
  };
  const turn = (state: ChosenState) => async (): Promise<void> => {
    await put(state);
    // Who was only invited is nowhere one could be put back to.
    const back = before === 'invited' ? undefined : before;
    const action = back && { label: t('ui.undo'), onPress: () => takeBack(state, back) };
    toasts.show({ title: words[state], ...(action === undefined ? {} : { action }) });
  };
  return {
    deactivate: turn('inactive'),
    lock: turn('locked'),
    archive: turn('archived'),
    bringBack: turn('active'),
  };
}
