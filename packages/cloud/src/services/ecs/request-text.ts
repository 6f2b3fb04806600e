/** A request as one text, the same for the same request: to tell a repetition from a clash. The client token itself does not count. */
export function requestText(asked: object): string {
  const { clientToken: _token, ...rest } = asked as { readonly clientToken?: string };
  return JSON.stringify(Object.fromEntries(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))));
}
