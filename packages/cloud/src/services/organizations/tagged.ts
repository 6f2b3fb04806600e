/** Whatever has tags: the root, units, accounts, policies. */
import { organizationsTargetNotFound, refuse } from "@understudy/catalogue";
import type { Store } from "../../store/store.js";
import type { Tag } from "../iam/tables.js";
import type { OrganizationRow } from "./tables.js";
import { accounts, organizations, policies, units } from "./tables.js";

export interface Tagged {
  readonly tags: readonly Tag[];
  put(tags: readonly Tag[]): void;
}

/** @throws Failure organizations.target-not-found */
export function requireTagged(organization: OrganizationRow, id: string, store: Store): Tagged {
  if (id === organization.rootId) {
    return { tags: organization.rootTags, put: (rootTags) => store.put(organizations, { ...organization, rootTags }) };
  }
  const unit = store.get(units, id);
  if (unit?.organization === organization.id) {
    return { tags: unit.tags, put: (tags) => store.put(units, { ...unit, tags }) };
  }
  const account = store.get(accounts, id);
  if (account?.organization === organization.id) {
    return { tags: account.tags, put: (tags) => store.put(accounts, { ...account, tags }) };
  }
  const policy = store.get(policies, id);
  if (policy?.organization !== organization.id) return refuse(organizationsTargetNotFound, {});
  return { tags: policy.tags, put: (tags) => store.put(policies, { ...policy, tags }) };
}
