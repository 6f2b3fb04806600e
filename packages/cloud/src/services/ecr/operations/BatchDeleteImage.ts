import type { ImageFailure, ImageIdentifier } from "@aws-sdk/client-ecr";
import { ecrFailureReasons } from "@understudy/catalogue";
import type { Context } from "../../../gate/operation.js";
import { deleteImage } from "../delete-image.js";
import { findImage } from "../find-image.js";
import { operation } from "../operation.js";
import { repositoryCheck } from "../repository-check.js";
import { requireRepository } from "../require.js";
import type { ImageRow } from "../tables.js";
import { digestKey, images } from "../tables.js";

/**
 * Deletes images by digest, tags by tag; an image goes with its last tag. Source: Amazon ECR API reference, BatchDeleteImage.
 */
export const BatchDeleteImage = operation("BatchDeleteImage", {
  authorize: (input, read) => [repositoryCheck("BatchDeleteImage", input, read)],
  run(input, context) {
    const { arn } = requireRepository(input, context);
    const imageIds: ImageIdentifier[] = [];
    const failures: ImageFailure[] = [];
    for (const imageId of input.imageIds) {
      const found = findImage(imageId, arn, context);
      if ("failure" in found) failures.push(found.failure);
      else {
        const failure = remove(imageId, found.image, context);
        if (failure) failures.push(failure);
        else imageIds.push(...identifiers(imageId, found.image));
      }
    }
    return { imageIds, failures };
  },
});

function remove(imageId: ImageIdentifier, image: ImageRow, { store }: Context): ImageFailure | undefined {
  const { imageDigest, imageTag } = imageId;
  const tags = imageDigest === undefined ? image.tags.filter((tag) => tag !== imageTag) : [];
  if (tags.length > 0) {
    store.put(images, { ...image, tags });
    return undefined;
  }
  const indexes = store.list(images, "member", digestKey(image.repositoryArn, image.digest));
  if (indexes.length === 0) {
    deleteImage(image, store);
    return undefined;
  }
  const failureReason = ecrFailureReasons.imageReferencedByManifestList(indexes.map(({ digest }) => digest));
  return { imageId, failureCode: "ImageReferencedByManifestList", failureReason };
}

/** What is answered: the tag that went, or every tag of an image that went. */
function identifiers({ imageDigest, imageTag }: ImageIdentifier, image: ImageRow): readonly ImageIdentifier[] {
  if (imageDigest === undefined) return [{ imageDigest: image.digest, imageTag }];
  if (image.tags.length === 0) return [{ imageDigest }];
  return image.tags.map((tag) => ({ imageDigest, imageTag: tag }));
}
