import { encodeRfc3986 } from "./encode-rfc3986.js";

/** The query string as it is signed: every name and value encoded alike, sorted, without the signature itself. */
export function canonicalQuery(query: string): string {
  if (query === "") return "";
  const pairs: [string, string][] = [];
  for (const pair of query.split("&")) {
    if (pair === "") continue;
    const equals = pair.indexOf("=");
    const name = recode(equals === -1 ? pair : pair.slice(0, equals));
    if (name !== "X-Amz-Signature") pairs.push([name, equals === -1 ? "" : recode(pair.slice(equals + 1))]);
  }
  pairs.sort(([a, x], [b, y]) => (a === b ? compare(x, y) : compare(a, b)));
  return pairs.map(([name, value]) => `${name}=${value}`).join("&");
}

/** By code units, which for encoded text are bytes. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Text that is not well encoded is signed as sent: it will not match, which is the right answer. */
function recode(text: string): string {
  if (!/[^A-Za-z0-9\-._~]/.test(text)) return text;
  try {
    return encodeRfc3986(decodeURIComponent(text.replaceAll("+", " ")));
  } catch {
    return text;
  }
}
