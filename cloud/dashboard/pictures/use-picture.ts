/** A picture that is being chosen and sent. Once it was taken, the field it was chosen in begins anew. */
import { useState } from 'react';
import { RefusedHere } from '../cloud-api/cloud-api.ts';
import { sendBytes } from '../cloud-api/send-bytes.ts';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import { pictureProblem } from './picture-problem.ts';

interface Means {
  readonly path: () => string;
  readonly onChanged: () => void;
}

export function usePicture({ path, onChanged }: Means) {
  const { connection } = useServices();
  const command = useCommand();
  const { isBusy, failure, run } = command;
  const [chosen, choose] = useState<File | undefined>();
  const [round, setRound] = useState(0);
  const send = async (): Promise<void> => {
    if (chosen === undefined) return;
    const problem = await pictureProblem(chosen);
    if (problem !== undefined) throw new RefusedHere(problem);
    await sendBytes(connection, { path: path(), method: 'POST', body: chosen });
    choose(undefined);
    setRound((count) => count + 1);
    onChanged();
  };
  const remove = async (): Promise<void> => {
    await sendBytes(connection, { path: path(), method: 'DELETE' });
    onChanged();
  };
  return {
    ...{ command, isBusy, failure, choose, round, send },
    isChosen: chosen !== undefined,
    isSending: isBusy && chosen !== undefined,
    remove: () => run(remove),
  };
}
