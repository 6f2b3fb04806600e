// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const special = /[&<>"'\r\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const all = new RegExp(special, "g");

/**
 * Text as XML content. What XML 1.0 cannot hold in any form (most control characters) becomes U+FFFD, since a parser would
 * refuse the whole answer; a carriage return is written as a reference, since a parser would make it a line feed.
 */
export function escapeXml(text: string): string {
  return special.test(text) ? text.replace(all, reference) : text;
}

function reference(character: string): string {
  switch (character) {
    case "&":
      return "&amp;";
    case "<":
      return "&lt;";
    case ">":
      return "&gt;";
    case '"':
      return "&quot;";
    case "'":
      return "&#39;";
    case "\r":
      return "&#13;";
    default:
      return "\ufffd";
  }
}
