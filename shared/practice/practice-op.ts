// Gestures made in practice bear a mark in their id, so that one that is sent late, to a station that is back in service,
// is told from a real one: it is never done there, and a real one is never done in practice.

const mark = '707261637469';

export const markPractice = (id: string): string => `${id.slice(0, -mark.length)}${mark}`;

export const isOfPractice = (id: string): boolean => id.endsWith(mark);
