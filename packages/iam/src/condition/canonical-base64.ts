const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/**
 * The one spelling of the bytes a base64 text stands for: without padding and with unused bits cleared, so that equal
 * bytes give equal texts. Undefined when the text is no base64.
 */
export function canonicalBase64(text: string): string | undefined {
  let body = text.replace(/[\t\n\f\r ]/g, "");
  if (body.length % 4 === 0) body = body.replace(/={1,2}$/, "");
  const rest = body.length % 4;
  if (rest === 1) return undefined;
  for (const c of body) if (!ALPHABET.includes(c)) return undefined;
  if (rest === 0) return body;
  const kept = rest === 2 ? 0b110000 : 0b111100;
  return body.slice(0, -1) + ALPHABET[ALPHABET.indexOf(body[body.length - 1]!) & kept];
}
