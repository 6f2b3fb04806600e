import { operation } from "../operation.js";
import { repositoryCheck } from "../repository-check.js";
import { requireRepository } from "../require.js";
import { repositories } from "../tables.js";

/** Source: Amazon ECR API reference, PutImageTagMutability. */
export const PutImageTagMutability = operation("PutImageTagMutability", {
  authorize: (input, read) => [repositoryCheck("PutImageTagMutability", input, read)],
  run(input, context) {
    const { tagMutabilityExclusions: _before, ...row } = requireRepository(input, context);
    const exclusions = input.imageTagMutabilityExclusionFilters;
    context.store.put(repositories, {
      ...row,
      tagMutability: input.imageTagMutability,
      ...(exclusions && { tagMutabilityExclusions: exclusions }),
    });
    return {
      registryId: row.account,
      repositoryName: row.name,
      imageTagMutability: input.imageTagMutability,
      imageTagMutabilityExclusionFilters: exclusions,
    };
  },
});
