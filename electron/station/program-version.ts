// Which version of the program this is, as it is told to the cloud.
import manifest from '../../package.json' with { type: 'json' };

export const programVersion: string = manifest.version;
