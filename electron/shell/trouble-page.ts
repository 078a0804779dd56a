// The plain page people see when the station cannot be brought back: what happened, what is safe, what to
// do. It has no script; its one link asks the shell to try again.
import type { BundleReader } from './bundle-response.ts';

export const troubleAddress = 'app://bundle/-/trouble.html';
export const tryAgainAddress = 'app://bundle/-/try-again';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');
}

function troublePage(sentence: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Hoststand cannot go on</title>
    <link rel="stylesheet" href="/-/trouble.css">
  </head>
  <body>
    <main>
      <h1>Hoststand cannot go on</h1>
      <p>${escaped(sentence)}</p>
      <p><a href="/-/try-again">Try again</a></p>
    </main>
  </body>
</html>
`;
}

const styles = `:root { color-scheme: light dark; font: 18px/1.5 system-ui, sans-serif; }
body { display: grid; min-height: 100vh; margin: 0; place-items: center; }
main { max-width: 34em; padding: 24px; }
h1 { font-size: 24px; }
a { display: inline-block; padding: 12px 24px; border-radius: 6px; background: #0f5e5c; color: #fff; text-decoration: none; }
`;

/** The files of the bundle, with the trouble page among them. */
export function withTroublePage(read: BundleReader, sentence: () => string): BundleReader {
  return async (segments) => {
    if (segments[0] !== '-') return read(segments);
    if (segments[1] === 'trouble.html') return new TextEncoder().encode(troublePage(sentence()));
    return segments[1] === 'trouble.css' ? new TextEncoder().encode(styles) : undefined;
  };
}
