import { ecrLayerNotFound, refuse } from "@understudy/catalogue";
import { LAYER_PATH, sealDownload } from "../layer-download.js";
import { operation } from "../operation.js";
import { repositoryCheck } from "../repository-check.js";
import { requireRepository } from "../require.js";
import { digestKey, layers } from "../tables.js";
import { registryHost } from "../wire-repository.js";

/**
 * Where a layer is fetched, for an hour and without a signature.
 * DIFFERS: the address leads to Understudy; AWS's lead to a bucket of its own.
 * Source: Amazon ECR API reference, GetDownloadUrlForLayer.
 */
export const GetDownloadUrlForLayer = operation("GetDownloadUrlForLayer", {
  authorize: (input, read) => [repositoryCheck("GetDownloadUrlForLayer", input, read)],
  run({ layerDigest, ...named }, context) {
    const { arn, name, account, region } = requireRepository(named, context);
    const layer = context.store.get(layers, digestKey(arn, layerDigest));
    if (!layer) return refuse(ecrLayerNotFound, { layerDigest, repositoryName: name, registryId: account });
    const server = context.host === undefined ? `https://${registryHost(account, region)}` : `http://${context.host}`;
    return { downloadUrl: `${server}${LAYER_PATH}${sealDownload(layer, context)}`, layerDigest };
  },
});
