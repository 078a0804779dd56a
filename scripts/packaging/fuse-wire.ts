// The fuses of an Electron program, read from the bytes of its binary: a marker, a version, a length, and
// one character for each fuse. What the configuration asks for is compared with what the binary holds.

const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** Version 1 of the wire, in its order. */
const fuses = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
  'wasmTrapHandlers',
] as const;

type Fuse = (typeof fuses)[number];
export type FuseState = Readonly<Record<string, 'on' | 'off' | 'removed'>>;

export const wantedFuses: Readonly<Record<Fuse, 'on' | 'off'>> = {
  runAsNode: 'off',
  enableCookieEncryption: 'on',
  enableNodeOptionsEnvironmentVariable: 'off',
  enableNodeCliInspectArguments: 'off',
  enableEmbeddedAsarIntegrityValidation: 'on',
  onlyLoadAppFromAsar: 'on',
  loadBrowserProcessSpecificV8Snapshot: 'off',
  grantFileProtocolExtraPrivileges: 'off',
  wasmTrapHandlers: 'on',
};

/** The wire as Electron is delivered: every fuse at its default. */
export function deliveredFuseWire(): Buffer {
  return Buffer.concat([Buffer.from(sentinel), Buffer.from([1, fuses.length]), Buffer.from('101100011')]);
}

export function readFuses(binary: Buffer): FuseState {
  const at = binary.indexOf(sentinel);
  if (at < 0 || binary[at + sentinel.length] !== 1) throw new Error('The binary has no fuses of version 1');
  const wire = at + sentinel.length + 2;
  const states = fuses.map((fuse, index) => [fuse, stateOf(binary[wire + index])] as const);
  return Object.fromEntries(states);
}

function stateOf(character: number | undefined): 'on' | 'off' | 'removed' {
  if (character === 0x31) return 'on';
  return character === 0x30 ? 'off' : 'removed';
}

/** One sentence for each fuse that is not as wanted. */
export function wrongFuses(state: FuseState): readonly string[] {
  return fuses
    .filter((fuse) => state[fuse] !== wantedFuses[fuse])
    .map((fuse) => `The fuse ${fuse} is ${state[fuse]}, wanted ${wantedFuses[fuse]}`);
}
