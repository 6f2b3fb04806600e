interface PageRequest {
  readonly NextToken?: string;
  readonly MaxResults?: number;
}

/**
 * One page of a list that is at hand as a whole. The token tells how many came before, and of which list.
 * @param usual items when the request does not say. @param refuseToken raises the service's failure for a token of somebody else's.
 */
export function pageByNumber<Item>(
  items: readonly Item[],
  request: PageRequest,
  list: { readonly name: string; readonly usual: number; readonly refuseToken: () => never },
): { readonly items: readonly Item[]; readonly NextToken?: string } {
  const start = startOf(request.NextToken, list.name) ?? list.refuseToken();
  const end = start + (request.MaxResults ?? list.usual);
  return { items: items.slice(start, end), ...(end < items.length && { NextToken: `${list.name}.${end}` }) };
}

function startOf(token: string | undefined, name: string): number | undefined {
  if (token === undefined) return 0;
  const [of, start = ""] = token.split(".");
  return of === name && /^\d{1,9}$/.test(start) ? Number(start) : undefined;
}
