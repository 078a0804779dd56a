/**
 * Lets in the operator who gave both factors; everybody else finds the step of the door they stand at. Over a page on which
 * they typed something whose session ended, they come in again.
 */
import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { type CloudApi, failureOf } from '../cloud-api/cloud-api.ts';
import { useServices } from '../cloud-api/services-context.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import { FailedScreen } from '../frame/failed-screen.tsx';
import { Link } from '../routing/link.tsx';
import { AgainDialog } from '../unsaved/again-dialog.tsx';
import { useHeldPage } from '../unsaved/use-held-page.ts';
import { type View, viewOf } from '../viewing/view.ts';
import { UnderViewBanner } from '../viewing/view-banner.tsx';
import viewing from '../viewing/viewing.module.css';
import { OfficeProvider } from './office-context.tsx';
import { SignInStep } from './office-door.tsx';
import { OfficeDoorFrame } from './office-door-frame.tsx';
import { SecondFactor } from './second-factor.tsx';

async function askOperator(api: CloudApi) {
  const operator = await api.operators.me.query();
  return { ...operator, view: operator.view?.isOver === false ? viewOf(operator, Date.now()) : null };
}

type LookingProps = { readonly view: View; readonly onOver: () => void; readonly children: ReactNode };

/** Who went back to the back office before they stopped looking sees that they still do. */
function Looking({ view, onOver, children }: LookingProps) {
  const { t } = useTranslation();
  const { api } = useServices();
  const stop = async (): Promise<void> => {
    await api.office.tenants.endView.mutate();
    onOver();
  };
  const way = (
    <Link to="/" className={viewing.way}>
      {t('viewing.toPages')}
    </Link>
  );
  return (
    <UnderViewBanner view={view} stop={stop} onOver={onOver} way={way}>
      {children}
    </UnderViewBanner>
  );
}

type Operator = Awaited<ReturnType<typeof askOperator>>;

type StepProps = { readonly operator: Operator | null; readonly known?: string; readonly onDone: () => void };

/** The step of the door they stand at; null: nobody is known yet. */
const Step = ({ operator, onDone, ...known }: StepProps) =>
  operator === null ? (
    <SignInStep {...known} onDone={onDone} />
  ) : (
    <SecondFactor operator={operator} onDone={onDone} />
  );

type RoomProps = {
  readonly operator: Operator;
  readonly letGo: () => void;
  readonly askAgain: () => void;
  readonly children: ReactNode;
};

function Room({ operator: { name, email, role, view }, letGo, askAgain, children }: RoomProps) {
  const { api } = useServices();
  const signOut = async (): Promise<void> => {
    await api.operators.signOut.mutate();
    letGo();
    askAgain();
  };
  return (
    <OfficeProvider inside={{ name, email, role, signOut }}>
      {view === null ? (
        children
      ) : (
        <Looking view={view} onOver={askAgain}>
          {children}
        </Looking>
      )}
    </OfficeProvider>
  );
}

/** Who is at the door; null: nobody. */
function useOperator() {
  const { api, connection } = useServices();
  // An answer to this very question is no reason to ask it again.
  const isAsking = useRef(false);
  const ask = useCallback(async (): Promise<Operator | null> => {
    isAsking.current = true;
    try {
      return await askOperator(api);
    } catch (error) {
      if (failureOf(error).kind === 'refused') return null;
      throw error;
    } finally {
      isAsking.current = false;
    }
  }, [api]);
  const [answer, askAgain] = useAnswer(ask);
  const strangerAnswers = useStore(connection, (state) => state.strangerAnswers);
  const isIn = answer.kind === 'here' && answer.value !== null;
  useEffect(() => {
    if (isIn && strangerAnswers > 0 && !isAsking.current) askAgain();
  }, [isIn, strangerAnswers, askAgain]);
  return [answer, askAgain] as const;
}

export function OfficeGate({ children }: { readonly children: ReactNode }) {
  const [answer, askAgain] = useOperator();
  const operator = answer.kind === 'here' ? answer.value : null;
  const { known, letGo } = useHeldPage(operator?.isConfirmed === true ? operator : null);
  if (answer.kind === 'loading') return null;
  if (answer.kind === 'failed') return <FailedScreen failure={answer.failure} onRetry={askAgain} />;
  if (known === null) {
    return (
      <OfficeDoorFrame>
        <Step operator={operator} onDone={askAgain} />
      </OfficeDoorFrame>
    );
  }
  return (
    <>
      <Room key={known.id} operator={known} letGo={letGo} askAgain={askAgain}>
        {children}
      </Room>
      {known === operator ? null : (
        <AgainDialog letGo={letGo}>
          <Step operator={operator} known={known.email} onDone={askAgain} />
        </AgainDialog>
      )}
    </>
  );
}
