import type { Layer, LayerFailure } from "@aws-sdk/client-ecr";
import { ecrFailureReasons } from "@understudy/catalogue";
import { operation } from "../operation.js";
import { repositoryCheck } from "../repository-check.js";
import { requireRepository } from "../require.js";
import { digestKey, layers } from "../tables.js";

/** Source: Amazon ECR API reference, BatchCheckLayerAvailability. */
export const BatchCheckLayerAvailability = operation("BatchCheckLayerAvailability", {
  authorize: (input, read) => [repositoryCheck("BatchCheckLayerAvailability", input, read)],
  run(input, context) {
    const { arn } = requireRepository(input, context);
    const found: Layer[] = [];
    const failures: LayerFailure[] = [];
    for (const layerDigest of input.layerDigests) {
      const row = context.store.get(layers, digestKey(arn, layerDigest));
      if (row) {
        const { size: layerSize, mediaType } = row;
        found.push({ layerDigest, layerAvailability: "AVAILABLE", layerSize, ...(mediaType && { mediaType }) });
      } else if (/^[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+$/.test(layerDigest)) {
        found.push({ layerDigest, layerAvailability: "UNAVAILABLE" });
      } else {
        const failureReason = ecrFailureReasons.invalidLayerDigest;
        failures.push({ layerDigest, failureCode: "InvalidLayerDigest", failureReason });
      }
    }
    return { layers: found, failures };
  },
});
