import { ecrLifecyclePolicyNotFound, refuse } from "@understudy/catalogue";
import type { Read } from "../../gate/operation.js";
import type { RepositoryNamed } from "./repository-check.js";
import { requireRepository } from "./require.js";
import type { RepositoryRow } from "./tables.js";

/** A repository that has a lifecycle policy. @throws Failure ecr.repository-not-found, ecr.lifecycle-policy-not-found */
export function requireLifecyclePolicy(
  named: RepositoryNamed,
  read: Read,
): RepositoryRow & Required<Pick<RepositoryRow, "lifecyclePolicy">> {
  const row = requireRepository(named, read);
  const { lifecyclePolicy } = row;
  if (!lifecyclePolicy) {
    return refuse(ecrLifecyclePolicyNotFound, { repositoryName: row.name, registryId: row.account });
  }
  return { ...row, lifecyclePolicy };
}
