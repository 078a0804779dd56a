// Whether an address is one of a pattern's, and what stands in the places the pattern leaves open.

const partsOf = (path: string): readonly string[] => path.split('/').filter((part) => part !== '');

export function matchPath(pattern: string, address: string): Readonly<Record<string, string>> | null {
  const wanted = partsOf(pattern);
  const given = partsOf(address);
  if (wanted.length !== given.length) return null;
  const parameters: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith(':')) parameters[part.slice(1)] = value;
    else if (part !== value) return null;
  }
  return parameters;
}

/** The address of a pattern with its open places filled in. */
export const fillPath = (pattern: string, parameters: Readonly<Record<string, string>>): string =>
  pattern.replaceAll(/:(\w+)/g, (_whole, name: string) => encodeURIComponent(parameters[name] ?? ''));
