// A search as SQL's like takes it, where % and _ mean themselves.
export const likeOf = (search: string): string => `%${search.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`;
