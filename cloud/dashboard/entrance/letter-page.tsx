/** Where a letter leads that asks for one press. Opening it uses nothing up; the button does. Who pressed it before reads so. */
import { useCallback, useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { type Command, useCommand } from '../cloud-api/use-command.ts';
import { DoorForm } from '../forms/door-form.tsx';
import { useFormProblems } from '../forms/use-form-problems.ts';
import { usePageTitle } from '../frame/use-page-title.ts';
import styles from '../layout/layout.module.css';
import { useBrowserAddress } from '../routing/address-context.tsx';
import { DeadLink } from './dead-link.tsx';
import { EntranceFrame } from './entrance-frame.tsx';
import { isDeadLink } from './is-dead-link.ts';
import { linkToken } from './link-token.ts';
import { OpenedLink } from './opened-link.tsx';

type Words = Readonly<Record<'title' | 'text' | 'go' | 'done' | 'already' | 'toStart' | 'again', string>>;

type Step = { readonly words: Words; readonly onLeave: () => void };
type PressProps = Step & { readonly command: Command; readonly act: () => Promise<void> };

function Press({ words, command, act, onLeave }: PressProps) {
  // No field is shown, so what a field would say is said by the form.
  const problems = { ...useFormProblems(command.failure), rest: command.failure };
  return (
    <DoorForm
      title={words.title}
      go={words.go}
      other={words.toStart}
      command={command}
      problems={problems}
      act={act}
      onOther={onLeave}
    >
      <p className={styles.about}>{words.text}</p>
    </DoorForm>
  );
}

const Already = ({ words, onLeave }: Step) => (
  <div className={styles.form}>
    <h2 className={styles.title}>{words.title}</h2>
    <p role="status">{words.already}</p>
    <Button look="primary" wide onPress={onLeave}>
      {words.toStart}
    </Button>
  </div>
);

type Props = {
  readonly words: Words;
  /** What the link is for. */
  readonly page: 'verify-email' | 'change-email';
  readonly onPress: (token: string) => Promise<unknown>;
};

export function LetterPage({ words, page, onPress }: Props) {
  const { api, toasts } = useServices();
  const address = useBrowserAddress();
  const command = useCommand();
  const [token] = useState(linkToken);
  const ask = useCallback(() => api.accounts.lookAtLink.mutate({ token, page }), [api, token, page]);
  usePageTitle(words.title);
  const leave = (): void => address.replace('/');
  const act = async (): Promise<void> => {
    await onPress(token);
    toasts.show({ title: words.done });
    leave();
  };
  const over = <DeadLink about={words.again} go={words.toStart} onGo={leave} />;
  return (
    <EntranceFrame>
      <OpenedLink ask={ask} dead={over}>
        {({ state }) => {
          if (state === 'done') return <Already words={words} onLeave={leave} />;
          if (isDeadLink(command.failure)) return over;
          return <Press words={words} command={command} act={act} onLeave={leave} />;
        }}
      </OpenedLink>
    </EntranceFrame>
  );
}
