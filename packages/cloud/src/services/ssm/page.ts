import { refuse, ssmNextTokenInvalid } from "@understudy/catalogue";
import { pageByNumber } from "../page-by-number.js";

const refuseToken = () => refuse(ssmNextTokenInvalid, {});

/** One page of a list. @param usual items when the request does not say. @throws Failure ssm.next-token-invalid */
export function page<Item>(
  items: readonly Item[],
  request: { readonly NextToken?: string; readonly MaxResults?: number },
  name: string,
  usual: number,
) {
  return pageByNumber(items, request, { name, usual, refuseToken });
}
