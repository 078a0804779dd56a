/** Counts what people tried on this page, so that what went wrong is shown only until the next try, whoever makes it. */
import { createContext, type ReactNode, useContext, useRef, useState } from 'react';
import { must } from '#shared/must.ts';

export type Attempts = { readonly latest: number; readonly begin: () => number };

const AttemptsContext = createContext<Attempts | null>(null);

export function AttemptsProvider({ children }: { readonly children: ReactNode }) {
  const [latest, setLatest] = useState(0);
  const count = useRef(0);
  const begin = (): number => {
    count.current += 1;
    setLatest(count.current);
    return count.current;
  };
  return <AttemptsContext value={{ latest, begin }}>{children}</AttemptsContext>;
}

export const useAttempts = (): Attempts => must(useContext(AttemptsContext), 'an AttemptsProvider around');
