import { operation } from "../operation.js";
import { repositoryCheck } from "../repository-check.js";
import { requireRepository } from "../require.js";
import { repositories } from "../tables.js";
import { wireRepository } from "../wire-repository.js";

/** Source: Amazon ECR API reference, DeleteRepository. */
export const DeleteRepository = operation("DeleteRepository", {
  authorize: (input, read) => [repositoryCheck("DeleteRepository", input, read)],
  run(input, context) {
    const row = requireRepository(input, context);
    context.store.delete(repositories, row.arn);
    return { repository: wireRepository(row) };
  },
});
