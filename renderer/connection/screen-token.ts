/** The screen's token stands in the fragment of the printed address. It is shown to the station once and taken off the page. */

export function takeScreenToken(page: Window): string | null {
  const token = new URLSearchParams(page.location.hash.slice(1)).get('token');
  if (token === null) return null;
  page.history.replaceState(null, '', `${page.location.pathname}${page.location.search}`);
  return token;
}
