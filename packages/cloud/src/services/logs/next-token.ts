import { logsNextTokenInvalid, refuse } from "@understudy/catalogue";

/** Opaque to the caller: the kind of list it continues, and where. */
export function encodeToken(kind: string, ...place: readonly (string | number)[]): string {
  return encodeURIComponent(JSON.stringify([kind, ...place]));
}

/**
 * Where the list goes on; undefined at its start.
 * @throws Failure logs.next-token-invalid for what is no token of that kind.
 */
export function decodeToken<Place extends readonly ("string" | "number")[]>(
  token: string | undefined,
  kind: string,
  ...types: Place
): { [I in keyof Place]: Place[I] extends "string" ? string : number } | undefined {
  if (token === undefined) return undefined;
  const [found, ...place] = parse(token);
  const fits = found === kind && place.length === types.length && place.every((part, i) => typeof part === types[i]);
  if (!fits) refuse(logsNextTokenInvalid, {});
  return place as { [I in keyof Place]: Place[I] extends "string" ? string : number };
}

function parse(token: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(decodeURIComponent(token));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
