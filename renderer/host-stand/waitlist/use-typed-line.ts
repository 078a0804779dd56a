/**
 * What is typed into the quick line. Right after a party was added the caret is still there, and whoever presses N for the
 * next one types it: an n before a size is taken off, for no name begins like that.
 */
import { type ChangeEvent, useRef } from 'react';
import { useServices } from '#renderer/store/stand-context.tsx';

const keyBeforeSize = /^n(?=[1-9\u0661-\u0669\u06f1-\u06f9])/iu;

export type TypedQuickLine = {
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  readonly onBlur: () => void;
  readonly clear: () => void;
};

export function useTypedLine(): TypedQuickLine {
  const { view } = useServices();
  const hasAdded = useRef(false);
  return {
    onChange: ({ target }) =>
      view.setState({ quickLine: hasAdded.current ? target.value.replace(keyBeforeSize, '') : target.value }),
    onBlur: () => {
      hasAdded.current = false;
    },
    clear: () => {
      hasAdded.current = true;
      view.setState({ quickLine: '' });
    },
  };
}
