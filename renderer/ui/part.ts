/**
 * A part of a screen that is fetched apart. Shown before it is there it suspends; once it is there it stands at once,
 * where `lazy` alone would show the fallback first, for a third of a second.
 */
import { type ComponentType, createElement, lazy, type ReactNode, useState } from 'react';

export type Part<Props> = ((props: Props) => ReactNode) & { readonly fetch: () => Promise<unknown> };

export function createPart<Props extends object>(load: () => Promise<ComponentType<Props>>): Part<Props> {
  let here: ComponentType<Props> | null = null;
  const fetch = async (): Promise<ComponentType<Props>> => {
    here = await load();
    return here;
  };
  const Coming = lazy(async () => ({ default: await fetch() }));
  function Shown(props: Props): ReactNode {
    // Whichever it began with it stays with, or it would forget what a person did in it.
    const [content] = useState<ComponentType<Props>>(() => here ?? Coming);
    return createElement(content, props);
  }
  return Object.assign(Shown, { fetch });
}
