/**
 * Lets in who is signed in, or looks as a tenant, and shows everybody else the entrance, also when a session ends while a
 * page is open. What was typed on it stays: whoever typed it signs in again over it.
 */
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { fillPath } from '#shared/pages/match-path.ts';
import { type CloudApi, type Failure, failureOf, isStranger } from '../cloud-api/cloud-api.ts';
import { useServices } from '../cloud-api/services-context.tsx';
import { type Answer, useAnswer } from '../cloud-api/use-answer.ts';
import { useOnReturn } from '../cloud-api/use-on-return.ts';
import { Entrance } from '../entrance/entrance.tsx';
import { FirstPassword, FirstPasswordForm } from '../entrance/first-password.tsx';
import { SignInForm } from '../entrance/sign-in-form.tsx';
import { FailedScreen } from '../frame/failed-screen.tsx';
import { useBrowserAddress } from '../routing/address-context.tsx';
import { AgainDialog } from '../unsaved/again-dialog.tsx';
import { useHeldPage } from '../unsaved/use-held-page.ts';
import type { View } from '../viewing/view.ts';
import { UnderViewBanner } from '../viewing/view-banner.tsx';
import { ViewOver } from '../viewing/view-over.tsx';
import { askWho, type Who } from './ask-who.ts';
import { useChosen } from './chosen-restaurant.ts';
import { type OwnRestaurant, type SignedIn, SignedInProvider } from './signed-in-context.tsx';

type Found = Who & Pick<SignedIn, 'branding' | 'off' | 'restaurants'>;
type Known = Found & Pick<SignedIn, 'askAgain'>;

/** Null: nobody of a tenant. */
async function askAll(api: CloudApi): Promise<Found | null> {
  try {
    const who = await askWho(api);
    const [restaurants, { branding }, { off }] = await Promise.all([
      api.restaurants.list.query(),
      api.branding.show.query(),
      api.notices.current.query(),
    ]);
    return { ...who, branding, off, restaurants };
  } catch (error) {
    if (isStranger(failureOf(error))) return null;
    throw error;
  }
}

/**
 * Whether they are who typed what is here. Whoever belongs to several tenants signs in to the first of them: what they typed
 * is about this one.
 */
async function isBack(api: CloudApi, { account }: Found): Promise<boolean> {
  // What keeps them out is asked again, and told, by the gate.
  const now = await api.accounts.me.query().catch(() => null);
  if (account === null || now === null) return true;
  if (now.id === account.id && now.tenantId !== account.tenantId)
    await api.accounts.switchTenant.mutate({ tenantId: account.tenantId });
  return now.id === account.id;
}

/**
 * Somebody the cloud no longer knows is asked to sign in, wherever they are. What was known is doubted once: a question
 * under way is never asked again before it is answered.
 */
function useEndedSession(answer: Answer<Found | null>, askAgain: () => void): void {
  const { connection } = useServices();
  const strangerAnswers = useStore(connection, (state) => state.strangerAnswers);
  const known = useRef({ answer, strangerAnswers, isDoubted: false });
  useEffect(() => {
    if (known.current.answer !== answer) known.current = { answer, strangerAnswers, isDoubted: false };
    const { isDoubted, strangerAnswers: before } = known.current;
    if (answer.kind !== 'here' || answer.value === null || isDoubted || strangerAnswers <= before) return;
    known.current.isDoubted = true;
    askAgain();
  }, [answer, strangerAnswers, askAgain]);
}

type InsideProps = {
  readonly known: Known;
  /** What they typed goes with them. */
  readonly letGo: () => void;
  readonly children: ReactNode;
};

function Inside({ known, letGo, children }: InsideProps) {
  const { api } = useServices();
  const address = useBrowserAddress();
  const [restaurant, choose] = useChosen<OwnRestaurant>(known.restaurants);
  const signOut = async (): Promise<void> => {
    await api.accounts.signOut.mutate();
    letGo();
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

type AgainProps = {
  readonly known: Known;
  readonly failure: Failure | null;
  readonly letGo: () => void;
};

function Again({ known, failure, letGo }: AgainProps) {
  const { api } = useServices();
  const address = useBrowserAddress();
  const { name, askAgain } = known;
  const comeBack = async (): Promise<void> => {
    // The page of this address may be nothing of theirs.
    if (!(await isBack(api, known))) address.replace('/');
    askAgain();
  };
  return (
    <AgainDialog letGo={letGo}>
      {failure === null ? (
        <SignInForm known={name} onDone={comeBack} />
      ) : (
        <FirstPasswordForm onDone={askAgain} />
      )}
    </AgainDialog>
  );
}

const refusalOf = (failure: Failure): string => (failure.kind === 'refused' ? failure.refusal : failure.kind);

export function AccountGate({ children }: { readonly children: ReactNode }) {
  const { api } = useServices();
  const [answer, askAgain] = useAnswer(useCallback(() => askAll(api), [api]));
  useEndedSession(answer, askAgain);
  // Somebody else may be signed in since, or an operator look as another tenant.
  useOnReturn(askAgain);
  const { known: found, letGo } = useHeldPage(answer.kind === 'here' ? answer.value : null);
  if (answer.kind === 'loading') return null;
  const failure = answer.kind === 'failed' ? answer.failure : null;
  const mayStay = failure === null || refusalOf(failure) === 'password-change-needed';
  if (found === null || !mayStay) return <Outside failure={failure} askAgain={askAgain} />;
  const known = { ...found, askAgain };
  if (known.view !== null) {
    return (
      <Looking known={known} view={known.view}>
        {children}
      </Looking>
    );
  }
  const isIn = answer.kind === 'here' && answer.value !== null;
  // Another person, or the same at another tenant, begins with a page of their own.
  return (
    <>
      <Inside key={`${found.account?.id} ${found.account?.tenantId}`} known={known} letGo={letGo}>
        {children}
      </Inside>
      {isIn ? null : <Again known={known} failure={failure} letGo={letGo} />}
    </>
  );
}

type OutsideProps = { readonly failure: Failure | null; readonly askAgain: () => void };

function Outside({ failure, askAgain }: OutsideProps) {
  if (failure === null) return <Entrance onSignedIn={askAgain} />;
  switch (refusalOf(failure)) {
    case 'password-change-needed':
      return <FirstPassword onDone={askAgain} />;
    case 'view-over':
      return <ViewOver tenantPath="/backoffice/tenants" />;
    default:
      return <FailedScreen failure={failure} onRetry={askAgain} />;
  }
}
