/**
 * A browser never asks again for a module that once did not come, until the page is loaded anew. So a module is asked for
 * only once its server answers. In a window of ours the files lie on this computer.
 */
export async function untilServed(): Promise<void> {
  while (window.location.protocol.startsWith('http') && !(await isServed())) {
    await new Promise((resolve) => setTimeout(resolve, askAgainMs));
  }
}

const askAgainMs = 1000;

const isServed = (): Promise<boolean> =>
  fetch(window.location.origin, { method: 'HEAD', cache: 'no-store' }).then(
    () => true,
    () => false,
  );
