import type { EncryptionConfiguration } from "@aws-sdk/client-ecr";
import { ecrRepositoryAlreadyExists, refuse } from "@understudy/catalogue";
import { checkTags } from "../check-tags.js";
import { operation } from "../operation.js";
import { repositoryArn, repositoryCheck, requestTags } from "../repository-check.js";
import type { RepositoryRow } from "../tables.js";
import { repositories } from "../tables.js";
import { wireRepository } from "../wire-repository.js";

/** Source: Amazon ECR API reference, CreateRepository. */
export const CreateRepository = operation("CreateRepository", {
  authorize(input, read) {
    const context = requestTags(input.tags);
    const create = repositoryCheck("CreateRepository", input, read, context);
    return input.tags?.length ? [create, repositoryCheck("TagResource", input, read, context)] : [create];
  },
  run(input, context) {
    checkTags(input.tags);
    const { account, region, store, now } = context;
    const arn = repositoryArn(input, context);
    const registryId = input.registryId ?? account;
    if (store.get(repositories, arn)) {
      refuse(ecrRepositoryAlreadyExists, { repositoryName: input.repositoryName, registryId });
    }
    const row: RepositoryRow = {
      arn,
      account: registryId,
      region,
      name: input.repositoryName,
      createdAt: now,
      tagMutability: input.imageTagMutability ?? "MUTABLE",
      ...(input.imageTagMutabilityExclusionFilters && {
        tagMutabilityExclusions: input.imageTagMutabilityExclusionFilters,
      }),
      scanning: { scanOnPush: input.imageScanningConfiguration?.scanOnPush ?? false },
      encryption: encryption(input.encryptionConfiguration),
      tags: input.tags ?? [],
    };
    store.put(repositories, row);
    return { repository: wireRepository(row) };
  },
});

function encryption(asked: EncryptionConfiguration | undefined): RepositoryRow["encryption"] {
  return { encryptionType: asked?.encryptionType ?? "AES256", ...(asked?.kmsKey && { kmsKey: asked.kmsKey }) };
}
