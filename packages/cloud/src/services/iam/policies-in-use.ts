import type { ReadStore } from "../../store/store.js";
import { groups, roles, users } from "./tables.js";

/** ARNs of the managed policies, the account's and AWS's, that are attached to somebody in the account or limit somebody. */
export function policiesInUse({
  store,
  account,
}: {
  readonly store: ReadStore;
  readonly account: string;
}): ReadonlySet<string> {
  const bounded = [...store.list(users, "account", account), ...store.list(roles, "account", account)];
  const attached = [...bounded, ...store.list(groups, "account", account)].flatMap((row) => row.attached);
  return new Set([...attached, ...bounded.flatMap(({ boundary }) => boundary ?? [])]);
}
