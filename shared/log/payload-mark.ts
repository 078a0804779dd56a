// What a payload says besides its intent: reducers do not look at it, and it travels wherever the op does.
import { isList, type Json } from './canonical-json.ts';

export const withMark = (payload: Json, mark: Readonly<Record<string, Json>>): Json =>
  payload === null || typeof payload !== 'object' || isList(payload) ? payload : { ...payload, ...mark };
