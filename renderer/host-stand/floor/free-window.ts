/** When a taken table will likely be free, in minutes from now: the station reckons it for every table, or for none. */
export type FreeWindow = { readonly from: number; readonly to: number };

export type FreeWindows = ReadonlyMap<string, FreeWindow>;

export const noFreeWindows: FreeWindows = new Map();
