/** Something of the station that is read when the settings open and again after it was changed here. */
import { useCallback, useEffect, useRef, useState } from 'react';

export type Kept<Value> = {
  /** Null while it is read; `unread` when the station did not tell. */
  readonly value: Value | 'unread' | null;
  readonly readAgain: () => Promise<void>;
};

export function useKept<Value>(read: () => Promise<Value>): Kept<Value> {
  const [value, setValue] = useState<Value | 'unread' | null>(null);
  const latest = useRef(0);
  const readAgain = useCallback(async () => {
    latest.current += 1;
    const turn = latest.current;
    const found = await read().catch(() => 'unread' as const);
    if (latest.current === turn) setValue(() => found);
  }, [read]);
  useEffect(() => {
    void readAgain();
    return () => {
      latest.current += 1;
    };
  }, [readAgain]);
  return { value, readAgain };
}
