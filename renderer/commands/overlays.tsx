/** What lies over any page: everything at hand, or what the keys are. */
import { Suspense } from 'react';
import { useServices, useView } from '#renderer/store/stand-context.tsx';
import { KeySheet, Palette } from './parts.ts';

export function Overlays() {
  const { view, store } = useServices();
  const overlay = useView((state) => state.overlay);
  /** Behind a lock nothing is closed by a stray press: what was being done stays. */
  const close = (): void => {
    if (store.getState().door?.kind === 'open') view.setState({ overlay: 'none', typed: '' });
  };
  if (overlay === 'none') return null;
  return (
    <Suspense fallback={null}>
      {overlay === 'palette' ? <Palette onClose={close} /> : <KeySheet onClose={close} />}
    </Suspense>
  );
}
