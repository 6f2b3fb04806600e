const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The text's UTF-8 in Base64. */
export function encodeBase64(text: string): string {
  const bytes = utf8Of(text);
  let encoded = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const three = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const digits = [18, 12, 6, 0].map((shift) => alphabet[(three >> shift) & 63]!);
    encoded += digits
      .slice(0, bytes.length - i + 1)
      .join("")
      .padEnd(4, "=");
  }
  return encoded;
}

/** The text whose UTF-8 that is; undefined when it is no Base64 or no UTF-8. */
export function decodeBase64(text: string): string | undefined {
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)) return undefined;
  let percent = "";
  for (let i = 0; i < text.length; i += 4) {
    const digits = text.slice(i, i + 4).replaceAll("=", "");
    const three = [...digits.padEnd(4, "A")].reduce((number, digit) => number * 64 + alphabet.indexOf(digit), 0);
    for (let byte = 0; byte < digits.length - 1; byte++) {
      percent += `%${((three >> (16 - 8 * byte)) & 255).toString(16).padStart(2, "0")}`;
    }
  }
  try {
    return decodeURIComponent(percent);
  } catch {
    return undefined;
  }
}

function utf8Of(text: string): readonly number[] {
  // Half a surrogate pair is no character; encodeURIComponent would throw.
  const whole = text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
  const parts = encodeURIComponent(whole).match(/%[0-9A-F]{2}|[^%]/g) ?? [];
  return parts.map((part) => (part.length === 3 ? Number.parseInt(part.slice(1), 16) : part.charCodeAt(0)));
}
