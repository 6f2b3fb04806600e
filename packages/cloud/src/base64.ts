const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Base64 with padding of ASCII text (this package has neither `Buffer` nor `btoa`). Source: RFC 4648 §4. */
export function base64OfAscii(text: string): string {
  let encoded = "";
  for (let i = 0; i < text.length; i += 3) {
    const [a = 0, b = 0, c = 0] = [0, 1, 2].map((at) => text.charCodeAt(i + at) || 0);
    const bits = (a << 16) | (b << 8) | c;
    const digits = Math.min(4, text.length - i + 1);
    for (let d = 0; d < 4; d += 1) encoded += d < digits ? ALPHABET[(bits >> (18 - 6 * d)) & 63] : "=";
  }
  return encoded;
}
