// What a screen is called: what a person named it, or what it came as. The words for the latter are each language's own.

export const unnamed = { browser: 'Browser', window: 'This computer' } as const;

const isUnnamed = (name: string): boolean => name === unnamed.browser || name === unnamed.window;

/** Null: nobody has named it. */
export const givenName = (name: string): string | null => (isUnnamed(name) ? null : name);
