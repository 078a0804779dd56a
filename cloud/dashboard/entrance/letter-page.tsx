/** Where a letter leads that asks for one press. Opening it does nothing yet; the button does. */
import { useState } from 'react';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import { DoorForm } from '../forms/door-form.tsx';
import { useFormProblems } from '../forms/use-form-problems.ts';
import { usePageTitle } from '../frame/use-page-title.ts';
import styles from '../layout/layout.module.css';
import { useBrowserAddress } from '../routing/address-context.tsx';
import { EntranceFrame } from './entrance-frame.tsx';
import { isDeadLink } from './is-dead-link.ts';
import { linkToken } from './link-token.ts';

type Words = Readonly<Record<'title' | 'text' | 'go' | 'done' | 'toStart' | 'again', string>>;

type Props = { readonly words: Words; readonly onPress: (token: string) => Promise<unknown> };

export function LetterPage({ words, onPress }: Props) {
  const { toasts } = useServices();
  const address = useBrowserAddress();
  const command = useCommand();
  const [token] = useState(linkToken);
  // No field is shown, so what a field would say is said by the form.
  const problems = { ...useFormProblems(command.failure), rest: command.failure };
  usePageTitle(words.title);
  const change = async (): Promise<void> => {
    await onPress(token);
    toasts.show({ title: words.done });
    address.replace('/');
  };
  return (
    <EntranceFrame>
      <DoorForm
        title={words.title}
        go={words.go}
        other={words.toStart}
        command={command}
        problems={problems}
        act={change}
        onOther={() => address.replace('/')}
      >
        <p className={styles.about}>{words.text}</p>
        {isDeadLink(command.failure) ? <p>{words.again}</p> : null}
      </DoorForm>
    </EntranceFrame>
  );
}
