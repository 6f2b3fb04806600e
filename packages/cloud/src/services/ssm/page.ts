import { refuse, ssmNextTokenInvalid } from "@understudy/catalogue";

/**
 * One page of a list. The token tells how many came before, and of which list.
 * @throws Failure ssm.next-token-invalid
 */
export function page<Item>(
  items: readonly Item[],
  request: { readonly NextToken?: string; readonly MaxResults?: number },
  list: string,
  usual: number,
): { readonly items: readonly Item[]; readonly NextToken?: string } {
  const start = startOf(request.NextToken, list);
  const end = start + (request.MaxResults ?? usual);
  return { items: items.slice(start, end), ...(end < items.length && { NextToken: `${list}.${end}` }) };
}

function startOf(token: string | undefined, list: string): number {
  if (token === undefined) return 0;
  const [of, start = ""] = token.split(".");
  return of === list && /^\d{1,9}$/.test(start) ? Number(start) : refuse(ssmNextTokenInvalid, {});
}
