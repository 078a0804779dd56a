/** Lets in the operator who gave both factors; everybody else finds the step of the door they stand at. */
import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { CloudApi } from '../cloud-api/cloud-api.ts';
import { useServices } from '../cloud-api/services-context.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import { FailedScreen } from '../frame/failed-screen.tsx';
import { Link } from '../routing/link.tsx';
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

export function OfficeGate({ children }: { readonly children: ReactNode }) {
  const { api, connection } = useServices();
  // An answer to this very question is no reason to ask it again.
  const isAsking = useRef(false);
  const ask = useCallback(() => {
    isAsking.current = true;
    return askOperator(api).finally(() => {
      isAsking.current = false;
    });
  }, [api]);
  const [answer, askAgain] = useAnswer(ask);
  const strangerAnswers = useStore(connection, (state) => state.strangerAnswers);
  const isIn = answer.kind === 'here';
  useEffect(() => {
    if (isIn && strangerAnswers > 0 && !isAsking.current) askAgain();
  }, [isIn, strangerAnswers, askAgain]);
  if (answer.kind === 'loading') return null;
  if (answer.kind === 'failed') {
    if (answer.failure.kind !== 'refused')
      return <FailedScreen failure={answer.failure} onRetry={askAgain} />;
    return (
      <OfficeDoorFrame>
        <SignInStep onDone={askAgain} />
      </OfficeDoorFrame>
    );
  }
  const { isConfirmed, name, email, role } = answer.value;
  if (!isConfirmed) {
    return (
      <OfficeDoorFrame>
        <SecondFactor operator={answer.value} onDone={askAgain} />
      </OfficeDoorFrame>
    );
  }
  const signOut = async (): Promise<void> => {
    await api.operators.signOut.mutate();
    askAgain();
  };
  const { view } = answer.value;
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
