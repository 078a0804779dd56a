/** Which announcements somebody has closed in this browser, each person their own. */
import { useState } from 'react';
import { z } from 'zod';

const ids = z.array(z.string()).catch([]);

const readIds = (key: string): readonly string[] =>
  ids.parse(JSON.parse(window.localStorage.getItem(key) ?? '[]'));

export function useClosed(
  whose: string,
): readonly [isClosed: (id: string) => boolean, close: (id: string) => void] {
  const key = `hoststand.closed.${whose}`;
  const [closed, setClosed] = useState(() => readIds(key));
  const close = (id: string): void => {
    const next = [...readIds(key), id];
    window.localStorage.setItem(key, JSON.stringify(next));
    setClosed(next);
  };
  return [(id) => closed.includes(id), close];
}
