/** A room without a name is called as the floor calls it. */
import type { TFunction } from 'i18next';

export const roomLabel = (t: TFunction, name: string): string => (name === '' ? t('tables.noArea') : name);
