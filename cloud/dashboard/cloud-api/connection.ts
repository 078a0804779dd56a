/** Whether the cloud answers, as the last call found it, and whether it still knows who is asking. */
import { createStore, type StoreApi } from 'zustand/vanilla';

export type Connection = StoreApi<{
  readonly isReachable: boolean;
  /** Counts answers that nobody is signed in. */
  readonly strangerAnswers: number;
}>;

export const createConnection = (): Connection =>
  createStore(() => ({ isReachable: true, strangerAnswers: 0 }));

const STRANGER = 401;

export async function noteAnswer(connection: Connection, call: () => Promise<Response>): Promise<Response> {
  try {
    const response = await call();
    connection.setState(({ strangerAnswers }) => ({
      isReachable: true,
      strangerAnswers: strangerAnswers + (response.status === STRANGER ? 1 : 0),
    }));
    return response;
  } catch (error) {
    connection.setState({ isReachable: false });
    throw error;
  }
}
