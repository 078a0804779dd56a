// The paths of the service that are neither a page nor a procedure, as the log and the figures name them.

/** What watches the service asks for them. */
export const probePaths: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/api/health', '/metrics']);

/** Named as they are. */
export const plainPaths: ReadonlySet<string> = new Set([...probePaths, '/sync/poke']);

const folders = ['/assets', '/files', '/exports'] as const;

/** Of what lies in a folder the folder alone is named: behind it may stand a key, or anything. */
export const folderOf = (path: string): string | undefined =>
  folders.find((folder) => path.startsWith(`${folder}/`));
