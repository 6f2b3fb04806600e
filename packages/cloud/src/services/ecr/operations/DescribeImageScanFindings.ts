import { ecrScanNotFound, refuse } from "@understudy/catalogue";
import { operation } from "../operation.js";
import { repositoryCheck } from "../repository-check.js";
import { requireRepository } from "../require.js";
import { printImageId, requireImage } from "../require-image.js";

/**
 * What a scan found. DIFFERS: images are not scanned here, so there never is one.
 * Source: Amazon ECR API reference, DescribeImageScanFindings.
 */
export const DescribeImageScanFindings = operation("DescribeImageScanFindings", {
  authorize: (input, read) => [repositoryCheck("DescribeImageScanFindings", input, read)],
  run(input, context) {
    const repository = requireRepository(input, context);
    requireImage(input.imageId, repository, context);
    const imageId = printImageId(input.imageId);
    return refuse(ecrScanNotFound, { imageId, repositoryName: repository.name, registryId: repository.account });
  },
});
