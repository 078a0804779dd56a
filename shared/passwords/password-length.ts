// How long a password is, in characters: what the cloud asks of it and what a page says beforehand are one number.
export const passwordLength = { shortest: 15, longest: 256 } as const;
