/** A button that changes something of a tenant. Who only looks finds it disabled, with the reason. */
import type { ComponentProps } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { useWhyNotChange } from './use-why-not-change.ts';

export function ChangeButton({ disabledWhy, ...button }: ComponentProps<typeof Button>) {
  const why = useWhyNotChange();
  return <Button {...button} disabledWhy={why ?? disabledWhy} />;
}
