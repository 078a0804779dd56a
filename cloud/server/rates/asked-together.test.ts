// Who asks while a question is on its way goes with the next one, and nobody is answered by what was read before they came.
import { describe, expect, it } from 'vitest';
import { AskedTogether } from './asked-together.ts';

function slowDesk() {
  const asked: number[] = [];
  const answers: ((words: string) => void)[] = [];
  const refusals: ((fault: Error) => void)[] = [];
  const together = new AskedTogether<string>();
  const ask = (key = 'ana') =>
    together.ask(key, (howMany) => {
      asked.push(howMany);
      return new Promise((resolve, reject) => {
        answers.push(resolve);
        refusals.push(reject);
      });
    });
  return { asked, answers, refusals, ask };
}

const aTurn = () => new Promise((resolve) => setImmediate(resolve));

describe('what is asked at the same moment', () => {
  it('goes alone while nobody else asks', async () => {
    const { ask, asked, answers } = slowDesk();
    const one = ask();
    await aTurn();
    answers[0]?.('first');
    expect(await one).toEqual({ value: 'first', later: 0 });
    const two = ask();
    await aTurn();
    answers[1]?.('second');
    expect(await two).toEqual({ value: 'second', later: 0 });
    expect(asked).toEqual([1, 1]);
  });

  it('waits while another is on its way, and then goes together', async () => {
    const { ask, asked, answers } = slowDesk();
    const first = ask();
    await aTurn();
    const waiting = [ask(), ask(), ask()];
    await aTurn();
    expect(asked).toEqual([1]);
    answers[0]?.('before they came');
    await first;
    await aTurn();
    expect(asked).toEqual([1, 3]);
    answers[1]?.('after they came');
    expect(await Promise.all(waiting)).toEqual([
      { value: 'after they came', later: 2 },
      { value: 'after they came', later: 1 },
      { value: 'after they came', later: 0 },
    ]);
  });

  it('does not wait for what others ask', async () => {
    const { ask, asked } = slowDesk();
    void ask('ana');
    void ask('bruno');
    await aTurn();
    expect(asked).toEqual([1, 1]);
  });

  it('goes on after a question that failed, which only those who asked it hear of', async () => {
    const { ask, answers, refusals } = slowDesk();
    const first = ask();
    await aTurn();
    const next = ask();
    refusals[0]?.(new Error('the line is down'));
    await expect(first).rejects.toThrow('the line is down');
    await aTurn();
    answers[1]?.('up again');
    expect(await next).toEqual({ value: 'up again', later: 0 });
  });
});
