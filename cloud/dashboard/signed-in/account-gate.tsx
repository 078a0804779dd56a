/** Lets in who is signed in and shows everybody else the entrance, also when a session ends while a page is open. */
import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useServices } from '../cloud-api/services-context.tsx';
import { type Answer, useAnswer } from '../cloud-api/use-answer.ts';
import { Entrance } from '../entrance/entrance.tsx';
import { FirstPassword } from '../entrance/first-password.tsx';
import { FailedScreen } from '../frame/failed-screen.tsx';
import { useBrowserAddress } from '../routing/address-context.tsx';
import { useChosen } from './chosen-restaurant.ts';
import { type OwnRestaurant, type SignedIn, SignedInProvider } from './signed-in-context.tsx';

type Known = Pick<SignedIn, 'account' | 'branding' | 'restaurants' | 'askAgain'>;

/**
 * Somebody the cloud no longer knows is asked to sign in, wherever they are. What was known is doubted once: a question
 * under way is never asked again before it is answered.
 */
function useEndedSession(answer: Answer<unknown>, askAgain: () => void): void {
  const { connection } = useServices();
  const strangerAnswers = useStore(connection, (state) => state.strangerAnswers);
  const known = useRef({ answer, strangerAnswers, isDoubted: false });
  useEffect(() => {
    if (known.current.answer !== answer) known.current = { answer, strangerAnswers, isDoubted: false };
    const { isDoubted, strangerAnswers: before } = known.current;
    if (answer.kind !== 'here' || isDoubted || strangerAnswers <= before) return;
    known.current.isDoubted = true;
    askAgain();
  }, [answer, strangerAnswers, askAgain]);
}

function Inside({ known, children }: { readonly known: Known; readonly children: ReactNode }) {
  const { api } = useServices();
  const address = useBrowserAddress();
  const [restaurant, choose] = useChosen<OwnRestaurant>(known.restaurants);
  const signOut = async (): Promise<void> => {
    await api.accounts.signOut.mutate();
    address.replace('/');
    known.askAgain();
  };
  return <SignedInProvider signedIn={{ ...known, restaurant, choose, signOut }}>{children}</SignedInProvider>;
}

export function AccountGate({ children }: { readonly children: ReactNode }) {
  const { api } = useServices();
  const ask = useCallback(async () => {
    const account = await api.accounts.me.query();
    const [restaurants, { branding }] = await Promise.all([
      api.restaurants.list.query(),
      api.branding.show.query(),
    ]);
    return { account, branding, restaurants };
  }, [api]);
  const [answer, askAgain] = useAnswer(ask);
  useEndedSession(answer, askAgain);
  if (answer.kind === 'loading') return null;
  if (answer.kind === 'here') return <Inside known={{ ...answer.value, askAgain }}>{children}</Inside>;
  const { failure } = answer;
  if (failure.kind === 'refused' && failure.refusal === 'password-change-needed')
    return <FirstPassword onDone={askAgain} />;
  if (failure.kind === 'refused') return <Entrance onSignedIn={askAgain} />;
  return <FailedScreen failure={failure} onRetry={askAgain} />;
}
