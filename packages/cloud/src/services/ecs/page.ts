import { ecsNextTokenInvalid, refuse } from "@understudy/catalogue";
import type { Page } from "./paging.js";
import { page as pageOf } from "./paging.js";

/** One page of a list of ECS. @throws Failure ecs.next-token-invalid: no list gave that token out. */
export function page<Row>(
  list: (after: string | undefined, limit: number) => readonly Row[],
  keyOf: (row: Row) => string,
  asked: { readonly token?: string; readonly size?: number },
): Page<Row> {
  return pageOf(list, keyOf, { ...asked, refuseToken: (token) => refuse(ecsNextTokenInvalid, { token }) });
}
