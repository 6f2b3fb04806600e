import type { ImageIdentifier } from "@aws-sdk/client-ecr";
import { ecrImageNotFound, refuse } from "@understudy/catalogue";
import type { Read } from "../../gate/operation.js";
import { findImage } from "./find-image.js";
import type { ImageRow, RepositoryRow } from "./tables.js";

/** @throws Failure ecr.image-not-found */
export function requireImage(imageId: ImageIdentifier, repository: RepositoryRow, read: Read): ImageRow {
  const found = findImage(imageId, repository.arn, read);
  if ("image" in found) return found.image;
  return refuse(ecrImageNotFound, {
    imageId: printImageId(imageId),
    repositoryName: repository.name,
    registryId: repository.account,
  });
}

/** As AWS prints an identifier in its answers. */
export const printImageId = ({ imageDigest, imageTag }: ImageIdentifier) =>
  `{imageDigest:'${imageDigest ?? null}', imageTag:'${imageTag ?? null}'}`;
