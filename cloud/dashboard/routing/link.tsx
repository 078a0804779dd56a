/** A way to another page. A press with a key held does what it does everywhere: another tab, another window. */
import type { MouseEvent, ReactNode } from 'react';
import { useLeave } from '../unsaved/use-leave.ts';
import { useBrowserAddress } from './address-context.tsx';

type Props = {
  readonly to: string;
  readonly className?: string | undefined;
  readonly isCurrent?: boolean;
  readonly children: ReactNode;
};

const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

export function Link({ to, className, isCurrent = false, children }: Props) {
  const address = useBrowserAddress();
  const leave = useLeave();
  const press = (event: MouseEvent): void => {
    if (!isPlain(event)) return;
    event.preventDefault();
    leave(() => address.go(to));
  };
  return (
    <a href={to} className={className} aria-current={isCurrent ? 'page' : undefined} onClick={press}>
      {children}
    </a>
  );
}
