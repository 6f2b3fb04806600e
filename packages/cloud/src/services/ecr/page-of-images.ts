/** Most that a page holds, and what it holds when nothing is asked. Source: Amazon ECR API reference, ListImages, DescribeImages. */
const DEFAULT_SIZE = 100;

/**
 * One page of a repository's images, which are at hand in the order of their keys. Tokens are the last key; one that was not
 * given out is read as a key that sorts somewhere.
 */
export function pageOfImages<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  asked: { readonly maxResults?: number; readonly nextToken?: string },
): { readonly rows: Row[]; readonly nextToken?: string } {
  const after = asked.nextToken;
  const left = after === undefined ? rows : rows.filter((row) => keyOf(row) > after);
  const page = left.slice(0, asked.maxResults ?? DEFAULT_SIZE);
  const last = page.at(-1);
  return left.length > page.length && last !== undefined ? { rows: page, nextToken: keyOf(last) } : { rows: page };
}
