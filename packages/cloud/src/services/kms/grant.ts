import { kmsGrantNotFound, refuse } from "@understudy/catalogue";
import type { Store } from "../../store/store.js";
import type { KeyRow } from "./tables.js";
import { keys } from "./tables.js";

/** Takes a grant away. @throws Failure kms.grant-not-found */
export function removeGrant(key: KeyRow, grantId: string, store: Store): void {
  const grants = key.grants.filter((grant) => grant.grantId !== grantId);
  if (grants.length === key.grants.length) refuse(kmsGrantNotFound, { grantId });
  store.put(keys, { ...key, grants });
}
