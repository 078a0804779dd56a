/**
 * Lets in who is signed in, or looks as a tenant, and shows everybody else the entrance, also when a session ends while a
 * page is open.
 */
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { fillPath } from '#shared/pages/match-path.ts';
import type { Failure } from '../cloud-api/cloud-api.ts';
import { useServices } from '../cloud-api/services-context.tsx';
import { type Answer, useAnswer } from '../cloud-api/use-answer.ts';
import { useOnReturn } from '../cloud-api/use-on-return.ts';
import { Entrance } from '../entrance/entrance.tsx';
import { FirstPassword } from '../entrance/first-password.tsx';
import { FailedScreen } from '../frame/failed-screen.tsx';
import { useBrowserAddress } from '../routing/address-context.tsx';
import type { View } from '../viewing/view.ts';
import { UnderViewBanner } from '../viewing/view-banner.tsx';
import { ViewOver } from '../viewing/view-over.tsx';
import { askWho, type Who } from './ask-who.ts';
import { useChosen } from './chosen-restaurant.ts';
import { type OwnRestaurant, type SignedIn, SignedInProvider } from './signed-in-context.tsx';

type Known = Who & Pick<SignedIn, 'branding' | 'restaurants' | 'askAgain'>;

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

type LookingProps = { readonly known: Known; readonly view: View; readonly children: ReactNode };

function Looking({ known, view, children }: LookingProps) {
  const { api } = useServices();
  const address = useBrowserAddress();
  const [restaurant, choose] = useChosen<OwnRestaurant>(known.restaurants);
  const [over, setOver] = useState<View | null>(null);
  const tenantPath = fillPath('/backoffice/tenants/:tenantId', { tenantId: view.tenantId });
  const stop = async (): Promise<void> => {
    await api.office.tenants.endView.mutate();
    address.replace(tenantPath);
  };
  const noteOver = useCallback(() => setOver(view), [view]);
  if (over === view) return <ViewOver tenantPath={tenantPath} />;
  return (
    <SignedInProvider signedIn={{ ...known, restaurant, choose, signOut: stop }}>
      <UnderViewBanner view={view} stop={stop} onOver={noteOver}>
        {children}
      </UnderViewBanner>
    </SignedInProvider>
  );
}

export function AccountGate({ children }: { readonly children: ReactNode }) {
  const { api } = useServices();
  const ask = useCallback(async () => {
    const who = await askWho(api);
    const [restaurants, { branding }] = await Promise.all([
      api.restaurants.list.query(),
      api.branding.show.query(),
    ]);
    return { ...who, branding, restaurants };
  }, [api]);
  const [answer, askAgain] = useAnswer(ask);
  useEndedSession(answer, askAgain);
  // Somebody else may be signed in since, or an operator look as another tenant.
  useOnReturn(askAgain);
  if (answer.kind === 'loading') return null;
  if (answer.kind === 'failed') return <Outside failure={answer.failure} askAgain={askAgain} />;
  const known = { ...answer.value, askAgain };
  if (known.view === null) return <Inside known={known}>{children}</Inside>;
  return (
    <Looking known={known} view={known.view}>
      {children}
    </Looking>
  );
}

type OutsideProps = { readonly failure: Failure; readonly askAgain: () => void };

function Outside({ failure, askAgain }: OutsideProps) {
  if (failure.kind !== 'refused') return <FailedScreen failure={failure} onRetry={askAgain} />;
  if (failure.refusal === 'password-change-needed') return <FirstPassword onDone={askAgain} />;
  if (failure.refusal === 'view-over') return <ViewOver tenantPath="/backoffice/tenants" />;
  return <Entrance onSignedIn={askAgain} />;
}
