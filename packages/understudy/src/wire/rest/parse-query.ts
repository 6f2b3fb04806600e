import { malformedQueryString, refuseWire } from "@understudy/catalogue";

/** Names and values of a query string; the first of those that stand twice. @throws Failure MalformedQueryString */
export function parseQuery(query: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const pair of query.split("&")) {
    if (pair === "") continue;
    const equals = pair.indexOf("=");
    const name = decode(equals === -1 ? pair : pair.slice(0, equals));
    if (!found.has(name)) found.set(name, equals === -1 ? "" : decode(pair.slice(equals + 1)));
  }
  return found;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return refuseWire(malformedQueryString, "s3", {});
  }
}
