// The staff of a restaurant as its managers see them. Whether a PIN is set is told, never anything made from it.
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import { type DirectoryEntry, readDirectory } from './staff-directory.ts';

export interface ListedStaff extends Omit<DirectoryEntry, 'pinHmac'> {
  readonly hasPin: boolean;
}

export async function listStaff(
  tenant: TenantTransaction,
  restaurantId: string,
): Promise<readonly ListedStaff[]> {
  const { staff } = await readDirectory(tenant, restaurantId);
  return staff.map(({ pinHmac, ...person }) => ({ ...person, hasPin: pinHmac !== null }));
}
