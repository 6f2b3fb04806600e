/** Percent-encodes everything but letters, digits, `-`, `.`, `_` and `~`; lone halves of surrogate pairs become U+FFFD. */
export function encodeRfc3986(text: string): string {
  if (/^[A-Za-z0-9\-._~]*$/.test(text)) return text;
  return encodeURIComponent(Buffer.from(text).toString("utf8")).replace(/[!'()*]/g, hex);
}

function hex(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
