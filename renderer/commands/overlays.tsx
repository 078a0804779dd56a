/** What lies over any page: everything at hand, or what the keys are. Both come after the first screen, before they are asked for. */
import { lazy, Suspense, useEffect } from 'react';
import { useServices, useStand, useView } from '#renderer/store/stand-context.tsx';

const readPalette = () => import('./palette.tsx');
const readSheet = () => import('./key-sheet.tsx');
const Palette = lazy(async () => ({ default: (await readPalette()).Palette }));
const KeySheet = lazy(async () => ({ default: (await readSheet()).KeySheet }));

/** Once somebody is in: the first press then finds them here. */
function useFetchedAhead(): void {
  const isOpen = useStand(({ door, loaded }) => door?.kind === 'open' && loaded);
  useEffect(() => {
    if (isOpen) Promise.all([readPalette(), readSheet()]).catch(() => undefined);
  }, [isOpen]);
}

export function Overlays() {
  const { view, store } = useServices();
  const overlay = useView((state) => state.overlay);
  useFetchedAhead();
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
