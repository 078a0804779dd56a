// Permissions somebody is granted or refused, as another version may spell them: one this version does not know gives
// nothing and takes nothing.
import { z } from 'zod';
import { type Permission, permission } from './permissions.ts';

export const knownPermissions = z
  .array(z.string())
  .transform((names): readonly Permission[] =>
    names.flatMap((name) => permission.safeParse(name).data ?? []),
  );
