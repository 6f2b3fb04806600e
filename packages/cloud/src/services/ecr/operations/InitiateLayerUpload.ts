import { operation } from "../operation.js";
import { repositoryCheck } from "../repository-check.js";
import { requireRepository } from "../require.js";
import { uploads } from "../tables.js";

/** Bytes that a part should have. Source: Amazon ECR API reference, InitiateLayerUpload, example. */
const PART_SIZE = 10_485_760;

/** Source: Amazon ECR API reference, InitiateLayerUpload. */
export const InitiateLayerUpload = operation("InitiateLayerUpload", {
  authorize: (input, read) => [repositoryCheck("InitiateLayerUpload", input, read)],
  run(input, context) {
    const { arn } = requireRepository(input, context);
    const uploadId = context.ids.uuid();
    context.store.put(uploads, {
      uploadId,
      repositoryArn: arn,
      parts: [],
      blobs: [],
      size: 0,
      startedAt: context.now,
    });
    return { uploadId, partSize: PART_SIZE };
  },
});
