/** A page beside the host stand: its title, its own actions, and the way back by button or Escape. */
import type { ReactNode } from 'react';
import { useServices } from '#renderer/store/stand-context.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { goTo } from './go-to.ts';
import { useEverywhereKeys } from './use-everywhere-keys.ts';

type Props = {
  readonly title: string;
  readonly actions?: ReactNode;
  /** Without room around it, for a page that fills the screen itself. */
  readonly flush?: boolean;
  readonly children: ReactNode;
};

export function StandPage(props: Props) {
  const { t } = useTranslation();
  const { view, store } = useServices();
  useEverywhereKeys();
  const back = (): void => {
    if (store.getState().door?.kind === 'open') goTo(view, 'stand');
  };
  return <PageFrame {...props} backLabel={t('stand.page.back')} skipLabel={t('ui.skip')} onBack={back} />;
}
