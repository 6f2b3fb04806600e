import { ecrRepositoryNotFound, refuse } from "@understudy/catalogue";
import type { Read } from "../../gate/operation.js";
import type { RepositoryNamed } from "./repository-check.js";
import { repositoryArn } from "./repository-check.js";
import type { RepositoryRow } from "./tables.js";
import { repositories } from "./tables.js";

/** @throws Failure ecr.repository-not-found */
export function requireRepository(named: RepositoryNamed, read: Read): RepositoryRow {
  return read.store.get(repositories, repositoryArn(named, read)) ?? refuseAbsent(named, read);
}

/** The repository of an ARN. @throws Failure ecr.repository-not-found */
export function requireRepositoryByArn(arn: string, read: Read): RepositoryRow {
  const [, , , , registryId = "", resource = ""] = arn.split(":");
  const repositoryName = resource.replace(/^repository\//, "");
  return read.store.get(repositories, arn) ?? refuseAbsent({ registryId, repositoryName }, read);
}

function refuseAbsent({ repositoryName, registryId }: RepositoryNamed, { account }: Read): never {
  return refuse(ecrRepositoryNotFound, { repositoryName, registryId: registryId ?? account });
}
