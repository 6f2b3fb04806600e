import { isOfStatus } from "../is-of-status.js";
import { operation } from "../operation.js";
import { pageOfImages } from "../page-of-images.js";
import { repositoryCheck } from "../repository-check.js";
import { requireRepository } from "../require.js";
import { requireImage } from "../require-image.js";
import { images } from "../tables.js";
import { wireImage } from "../wire-image.js";

/** Source: Amazon ECR API reference, DescribeImages. */
export const DescribeImages = operation("DescribeImages", {
  authorize: (input, read) => [repositoryCheck("DescribeImages", input, read)],
  run({ imageIds, filter, maxResults, nextToken, ...named }, context) {
    const repository = requireRepository(named, context);
    if (imageIds) {
      const found = new Set(imageIds.map((imageId) => requireImage(imageId, repository, context)));
      return { imageDetails: [...found].map((image) => wireImage(image, repository)) };
    }
    const rows = context.store.list(images, "repository", repository.arn).filter((image) => isOfStatus(image, filter));
    const page = pageOfImages(rows, ({ digest }) => digest, { maxResults, nextToken });
    return { imageDetails: page.rows.map((image) => wireImage(image, repository)), nextToken: page.nextToken };
  },
});
