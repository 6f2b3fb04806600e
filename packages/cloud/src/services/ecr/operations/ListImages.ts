import type { ImageIdentifier } from "@aws-sdk/client-ecr";
import { isOfStatus } from "../is-of-status.js";
import { operation } from "../operation.js";
import { pageOfImages } from "../page-of-images.js";
import { repositoryCheck } from "../repository-check.js";
import { requireRepository } from "../require.js";
import { images } from "../tables.js";

/** One entry for each tag, and one for each image that has none. Source: Amazon ECR API reference, ListImages. */
export const ListImages = operation("ListImages", {
  authorize: (input, read) => [repositoryCheck("ListImages", input, read)],
  run({ filter, maxResults, nextToken, ...named }, context) {
    const { arn } = requireRepository(named, context);
    const rows = context.store.list(images, "repository", arn).filter((image) => isOfStatus(image, filter));
    const entries = rows.flatMap(({ digest, tags }): ImageIdentifier[] =>
      tags.length === 0 ? [{ imageDigest: digest }] : tags.map((imageTag) => ({ imageDigest: digest, imageTag })),
    );
    const keyOf = ({ imageDigest = "", imageTag = "" }: ImageIdentifier) => `${imageDigest}:${imageTag}`;
    const page = pageOfImages(entries, keyOf, { maxResults, nextToken });
    return { imageIds: page.rows, nextToken: page.nextToken };
  },
});
