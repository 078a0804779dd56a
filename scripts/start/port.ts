// Asks the system about ports of this computer.
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Null when something else listens on it. Port 0 finds a free one. */
export async function claimPort(port: number): Promise<number | null> {
  const server = createServer().listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : null;
  } catch {
    return null;
  } finally {
    server.close();
  }
}
