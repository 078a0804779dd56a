/** The note as a party keeps it. A party has no field for the time it is expected, so the words that told it stand behind the note. */
export const noteToKeep = (note: string, expected: { readonly words: string } | null): string =>
  [note, expected?.words ?? ''].filter((part) => part !== '').join(' · ');
