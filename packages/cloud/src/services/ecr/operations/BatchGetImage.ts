import type { Image, ImageFailure } from "@aws-sdk/client-ecr";
import type { Context } from "../../../gate/operation.js";
import { findImage } from "../find-image.js";
import { operation } from "../operation.js";
import { repositoryCheck } from "../repository-check.js";
import { requireRepository } from "../require.js";
import type { ImageRow } from "../tables.js";
import { images } from "../tables.js";

const DAY = 24 * 3_600_000;

/**
 * Manifests of images. DIFFERS: a manifest comes as it was pushed; AWS may turn it into one of the media types that are accepted.
 * Source: Amazon ECR API reference, BatchGetImage.
 */
export const BatchGetImage = operation("BatchGetImage", {
  authorize: (input, read) => [repositoryCheck("BatchGetImage", input, read)],
  run(input, context) {
    const { arn, account, name } = requireRepository(input, context);
    const found: Image[] = [];
    const failures: ImageFailure[] = [];
    for (const imageId of input.imageIds) {
      const one = findImage(imageId, arn, context);
      if ("failure" in one) {
        failures.push(one.failure);
        continue;
      }
      const { image } = one;
      recordPull(image, context);
      const { imageTag } = imageId;
      found.push({
        registryId: account,
        repositoryName: name,
        imageId: { imageDigest: image.digest, ...(imageTag !== undefined && { imageTag }) },
        imageManifest: image.manifest,
        imageManifestMediaType: image.mediaType,
      });
    }
    return { images: found, failures };
  },
});

/** AWS renews the time of the last pull once a day. Source: Amazon ECR API reference, ImageDetail. */
function recordPull(image: ImageRow, { store, now }: Context): void {
  if (image.pulledAt === undefined || image.pulledAt + DAY <= now) store.put(images, { ...image, pulledAt: now });
}
