import type { ReadStore } from "../../store/store.js";
import { roles, users } from "./tables.js";

/** ARNs of the managed policies, the account's and AWS's, that are attached to somebody in the account or limit somebody. */
export function policiesInUse({
  store,
  account,
}: {
  readonly store: ReadStore;
  readonly account: string;
}): ReadonlySet<string> {
  const rows = [...store.list(users, "account", account), ...store.list(roles, "account", account)];
  return new Set(
    rows.flatMap(({ attached, boundary }) => (boundary === undefined ? attached : [...attached, boundary])),
  );
}
