/** A browser by the names people know, from what it says about itself; undefined when it says nothing we know. */

const programs = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const;

const systems = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'Mac'],
  [/Linux/, 'Linux'],
] as const;

const first = (names: typeof programs | typeof systems, agent: string): string | undefined =>
  names.find(([pattern]) => pattern.test(agent))?.[1];

export function browserName(agent: string | null): string | undefined {
  const known = [first(programs, agent ?? ''), first(systems, agent ?? '')].filter(
    (name) => name !== undefined,
  );
  return known.length === 0 ? undefined : known.join(' · ');
}
