import { ecrRepositoryNotEmpty, refuse } from "@understudy/catalogue";
import { operation } from "../operation.js";
import { repositoryCheck } from "../repository-check.js";
import { requireRepository } from "../require.js";
import { digestKey, images, layers, repositories, uploads } from "../tables.js";
import { wireRepository } from "../wire-repository.js";

/** Deletes a repository with all that is in it; images must be forced. Source: Amazon ECR API reference, DeleteRepository. */
export const DeleteRepository = operation("DeleteRepository", {
  authorize: (input, read) => [repositoryCheck("DeleteRepository", input, read)],
  run(input, context) {
    const row = requireRepository(input, context);
    const { store } = context;
    const held = store.list(images, "repository", row.arn);
    if (held.length > 0 && !input.force) {
      refuse(ecrRepositoryNotEmpty, { repositoryName: row.name, registryId: row.account });
    }
    for (const { digest } of held) store.delete(images, digestKey(row.arn, digest));
    for (const { digest } of store.list(layers, "repository", row.arn))
      store.delete(layers, digestKey(row.arn, digest));
    for (const { uploadId } of store.list(uploads, "repository", row.arn)) store.delete(uploads, uploadId);
    store.delete(repositories, row.arn);
    return { repository: wireRepository(row) };
  },
});
