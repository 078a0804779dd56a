/** Keys of rows that have no id of their own: each keeps what was begun in it while another is taken out. */
import { useState } from 'react';

type RowKeys = {
  readonly keys: readonly number[];
  /** Said together with the change that takes the row out. */
  readonly drop: (row: number) => void;
};

const counted = (count: number, from: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => from + at);

export function useRowKeys(count: number): RowKeys {
  const [{ keys, next }, setState] = useState({ keys: counted(count, 0), next: count });
  if (keys.length !== count) {
    const added = Math.max(0, count - keys.length);
    setState({ keys: [...keys.slice(0, count), ...counted(added, next)], next: next + added });
  }
  return {
    keys,
    drop: (row) => setState((last) => ({ ...last, keys: last.keys.filter((_, at) => at !== row) })),
  };
}
