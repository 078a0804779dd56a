// What somebody looks for, as SQL's like takes it where both sides are in lower case: % and _ mean themselves.

export const likeOf = (search: string): string => `%${search.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`;
