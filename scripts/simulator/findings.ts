// Broken rules found where nobody can throw them to: in a commit of the cloud, in a callback of a station. The first
// one ends the story.

export class Findings {
  #first: unknown = null;

  /** Runs a check, and keeps what it throws. */
  watch(check: () => void): void {
    try {
      check();
    } catch (error) {
      this.add(error);
    }
  }

  add(error: unknown): void {
    this.#first ??= error;
  }

  throwFirst(): void {
    if (this.#first !== null) throw this.#first;
  }
}
