import type { ImageFailure } from "@aws-sdk/client-ecr";
import { ecrFailureReasons } from "@understudy/catalogue";
import { operation } from "../operation.js";
import { repositoryCheck } from "../repository-check.js";
import { requireRepository } from "../require.js";

/**
 * Manifests of images. DIFFERS: nothing can be pushed yet, so every image that is asked for is among the failures.
 * Source: Amazon ECR API reference, BatchGetImage.
 */
export const BatchGetImage = operation("BatchGetImage", {
  authorize: (input, read) => [repositoryCheck("BatchGetImage", input, read)],
  run(input, context) {
    requireRepository(input, context);
    const failures = input.imageIds.map(
      (imageId): ImageFailure => ({
        imageId,
        failureCode: "ImageNotFound",
        failureReason: ecrFailureReasons.imageNotFound,
      }),
    );
    return { images: [], failures };
  },
});
