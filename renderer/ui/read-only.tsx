/** Around fields nobody here may change: each of them stays readable and in reach, and says who may. */
import { createContext, type ReactNode, useContext } from 'react';

const ReadOnlyContext = createContext<string | null>(null);

type Props = { readonly why: string | null; readonly children: ReactNode };

export function ReadOnly({ why, children }: Props) {
  return <ReadOnlyContext value={why}>{children}</ReadOnlyContext>;
}

/** Undefined: it may be changed. A field's own reason goes before the one around it. */
export function useWhyReadOnly(own?: string | null): string | undefined {
  const around = useContext(ReadOnlyContext);
  return own ?? around ?? undefined;
}
