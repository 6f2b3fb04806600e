import type { ImageFailure, ImageIdentifier } from "@aws-sdk/client-ecr";
import { ecrFailureReasons } from "@understudy/catalogue";
import type { Read } from "../../gate/operation.js";
import type { ImageRow } from "./tables.js";
import { digestKey, images, tagKey } from "./tables.js";

/** The image that an identifier means in a repository, or why there is none. */
export function findImage(
  imageId: ImageIdentifier,
  repositoryArn: string,
  { store }: Pick<Read, "store">,
): { readonly image: ImageRow } | { readonly failure: ImageFailure } {
  const { imageDigest, imageTag } = imageId;
  const failed = (failureCode: ImageFailure["failureCode"], failureReason: string) => ({
    failure: { imageId, failureCode, failureReason },
  });
  if (imageDigest === undefined && imageTag === undefined) {
    return failed("MissingDigestAndTag", ecrFailureReasons.missingDigestAndTag);
  }
  if (imageDigest !== undefined && !/^[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+$/.test(imageDigest)) {
    return failed("InvalidImageDigest", ecrFailureReasons.invalidImageDigest);
  }
  const image =
    imageDigest === undefined
      ? store.list(images, "tag", tagKey(repositoryArn, imageTag ?? ""))[0]
      : store.get(images, digestKey(repositoryArn, imageDigest));
  if (!image) return failed("ImageNotFound", ecrFailureReasons.imageNotFound);
  if (imageTag !== undefined && !image.tags.includes(imageTag)) {
    return failed("ImageTagDoesNotMatchDigest", ecrFailureReasons.imageTagDoesNotMatchDigest);
  }
  return { image };
}
