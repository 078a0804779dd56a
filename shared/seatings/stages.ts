// How far a meal is, from sitting down to having paid. Any op may say something else; these are what the screens know.

export const stages = ['seated', 'ordered', 'starters', 'mains', 'dessert', 'check', 'paid'] as const;
export type Stage = (typeof stages)[number];

/** Null for a stage another program made up. */
export const stageOf = (text: string): Stage | null => stages.find((stage) => stage === text) ?? null;

/** What usually comes after it; null once it is paid, and after a stage nobody here knows. */
export function nextStage(text: string): Stage | null {
  const known = stageOf(text);
  return known === null ? null : (stages[stages.indexOf(known) + 1] ?? null);
}

/** The check is on the table or paid: the table is free soon. */
export const isLeavingSoon = (text: string): boolean => text === 'check' || text === 'paid';
