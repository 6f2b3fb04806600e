import { operation } from "../operation.js";
import { repositoryCheck } from "../repository-check.js";
import { requireRepository } from "../require.js";
import { repositories } from "../tables.js";

/** A record: DIFFERS, nothing is scanned here. Source: Amazon ECR API reference, PutImageScanningConfiguration. */
export const PutImageScanningConfiguration = operation("PutImageScanningConfiguration", {
  authorize: (input, read) => [repositoryCheck("PutImageScanningConfiguration", input, read)],
  run(input, context) {
    const row = requireRepository(input, context);
    const scanning = { scanOnPush: input.imageScanningConfiguration.scanOnPush ?? false };
    context.store.put(repositories, { ...row, scanning });
    return { registryId: row.account, repositoryName: row.name, imageScanningConfiguration: scanning };
  },
});
