/** A request as one text, the same for the same request: to tell a repetition from a clash. The client token itself does not count. */
export function requestText<Asked extends { readonly clientToken?: string }>(asked: Asked): string {
  const { clientToken: _token, ...rest } = asked;
  return JSON.stringify(Object.fromEntries(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))));
}
