import { ecrRepositoryPolicyNotFound, refuse } from "@understudy/catalogue";
import type { Read } from "../../gate/operation.js";
import type { RepositoryNamed } from "./repository-check.js";
import { requireRepository } from "./require.js";
import type { RepositoryRow } from "./tables.js";

/** A repository that has a policy. @throws Failure ecr.repository-not-found, ecr.repository-policy-not-found */
export function requirePolicy(named: RepositoryNamed, read: Read): RepositoryRow & { readonly policy: string } {
  const row = requireRepository(named, read);
  const { policy } = row;
  if (policy === undefined) {
    return refuse(ecrRepositoryPolicyNotFound, { repositoryName: row.name, registryId: row.account });
  }
  return { ...row, policy };
}
