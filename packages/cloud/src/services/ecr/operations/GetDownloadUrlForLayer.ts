import { ecrLayerNotFound, refuse } from "@understudy/catalogue";
import { operation } from "../operation.js";
import { repositoryCheck } from "../repository-check.js";
import { requireRepository } from "../require.js";

/**
 * Where a layer is fetched. DIFFERS: nothing can be pushed yet, so there is no layer to be found.
 * Source: Amazon ECR API reference, GetDownloadUrlForLayer.
 */
export const GetDownloadUrlForLayer = operation("GetDownloadUrlForLayer", {
  authorize: (input, read) => [repositoryCheck("GetDownloadUrlForLayer", input, read)],
  run(input, context) {
    const { name, account } = requireRepository(input, context);
    return refuse(ecrLayerNotFound, { layerDigest: input.layerDigest, repositoryName: name, registryId: account });
  },
});
