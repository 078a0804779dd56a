// What several ask at the same moment goes to the database as one question: while one is on its way, those who come wait,
// and go together as the next. Whoever asks is answered by what was read after they came.

export interface Answer<T> {
  readonly value: T;
  /** How many came later and were answered by the same. */
  readonly later: number;
}

type Question<T> = (howMany: number) => Promise<T>;

interface Group<T> {
  readonly answered: Promise<T>;
  howMany: number;
}

export class AskedTogether<T> {
  readonly #gathering = new Map<string, Group<T>>();
  readonly #onTheWay = new Map<string, Promise<unknown>>();

  async ask(key: string, question: Question<T>): Promise<Answer<T>> {
    const group = this.#gathering.get(key) ?? this.#gather(key, question);
    group.howMany += 1;
    const place = group.howMany;
    const value = await group.answered;
    return { value, later: group.howMany - place };
  }

  #gather(key: string, question: Question<T>): Group<T> {
    const ahead = this.#onTheWay.get(key) ?? Promise.resolve();
    const group: Group<T> = { answered: ahead.then(() => this.#send(key, question)), howMany: 0 };
    this.#gathering.set(key, group);
    return group;
  }

  #send(key: string, question: Question<T>): Promise<T> {
    const howMany = this.#gathering.get(key)?.howMany ?? 1;
    this.#gathering.delete(key);
    const answered = question(howMany);
    const arrived = Promise.allSettled([answered]);
    this.#onTheWay.set(key, arrived);
    void arrived.then(() => {
      if (this.#onTheWay.get(key) === arrived) this.#onTheWay.delete(key);
    });
    return answered;
  }
}
