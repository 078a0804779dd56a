/** Sentences after each other; an empty one is none. */
export const sentences = (...told: readonly string[]): string =>
  told.filter((words) => words !== '').join('. ');
