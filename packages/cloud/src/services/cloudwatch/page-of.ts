import { cloudwatchAlarmsNextTokenInvalid, refuse } from "@understudy/catalogue";

const PREFIX = "after:";

/**
 * One page of rows that are in order of their keys, and the token for the next where there is one.
 * @param refuseToken says that a token was not given by us; default as DescribeAlarms says it
 */
export function pageOf<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  { token, size }: { readonly token?: string; readonly size: number },
  refuseToken: () => never = () => refuse(cloudwatchAlarmsNextTokenInvalid, {}),
): { readonly rows: readonly Row[]; readonly end: { readonly NextToken?: string } } {
  const after = token === undefined ? undefined : decode(token, refuseToken);
  const rest = after === undefined ? rows : rows.filter((row) => keyOf(row) > after);
  const page = rest.slice(0, size);
  const last = page.at(-1);
  const end = rest.length > size && last !== undefined ? { NextToken: encode(keyOf(last)) } : {};
  return { rows: page, end };
}

/** Opaque to users: the last key, encoded. */
const encode = (key: string) => encodeURIComponent(PREFIX + key).replaceAll("%", "~");

function decode(token: string, refuseToken: () => never): string {
  try {
    const text = decodeURIComponent(token.replaceAll("~", "%"));
    return text.startsWith(PREFIX) ? text.slice(PREFIX.length) : refuseToken();
  } catch (error) {
    if (error instanceof URIError) return refuseToken();
    throw error;
  }
}
