// What a person needs of a longer explanation: its first sentence, with a full stop.

export const firstSentence = (text: string): string => {
  const [first = ''] = text.trim().split(/\.\s|\n/, 1);
  return first.endsWith('.') ? first : `${first}.`;
};
