/** The sections of the settings in the order they stand, and which of them somebody finds and may open. */

export const settingsSections = [
  'screen',
  'restaurant',
  'queues',
  'serviceTypes',
  'quotes',
  'floor',
  'servers',
  'screens',
  'sync',
  'backups',
] as const;

export type SettingsSection = (typeof settingsSections)[number];

export type Visitor = { readonly mayManage: boolean; readonly isPractice: boolean };

const forEverybody: ReadonlySet<SettingsSection> = new Set(['screen', 'sync']);

/** What is of the station itself and not of an evening: practice leaves it alone. */
const ofStation: ReadonlySet<SettingsSection> = new Set(['screens', 'sync', 'backups']);

export const isForEverybody = (section: SettingsSection): boolean => forEverybody.has(section);

/** Those in the list, also where somebody else has to open them. */
export const listedFor = ({ isPractice }: Visitor): readonly SettingsSection[] =>
  settingsSections.filter((section) => !isPractice || !ofStation.has(section));

export const openFor = (visitor: Visitor): readonly SettingsSection[] =>
  listedFor(visitor).filter((section) => visitor.mayManage || isForEverybody(section));

/** What is shown where somebody asks for a section that is not theirs: their first one. */
export const shownSection = (asked: SettingsSection, visitor: Visitor): SettingsSection =>
  openFor(visitor).includes(asked) ? asked : 'screen';
