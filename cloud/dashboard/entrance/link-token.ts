/** The token of a link from a letter: it stands behind # in the address, which a browser sends nowhere. */
export const linkToken = (): string => window.location.hash.slice(1);
