// The short name of a tenant or restaurant in addresses: 3–50 lower-case letters, digits and hyphens, never a word the
// platform keeps for itself.
import { z } from 'zod';
import { hasShortNameShape, isReserved } from '#shared/tenants/short-name.ts';

const MAXIMUM = 40;
/** A short name somebody chose: of the right shape, and not one the platform keeps. */
export const chosenSlug = z
  .string()
  .refine(hasShortNameShape, '3 to 50 lower-case letters, digits and hyphens')
  .refine((slug) => !isReserved(slug), 'the platform keeps this name for itself');

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAXIMUM)
    .replace(/^-+|-+$/g, '');

/** `suffix` tells apart names that would be the same; it is always there when the name alone would not do. */
export function slugOf(name: string, suffix: string | undefined): string {
  const base = plain(name);
  const usable = base.length >= 3 && !isReserved(base);
  if (suffix === undefined) return usable ? base : `restaurant-${base || 'new'}`;
  return `${usable ? base : 'restaurant'}-${suffix}`;
}
