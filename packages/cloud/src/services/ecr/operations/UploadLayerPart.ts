import { ecrLayerPartInvalid, refuse } from "@understudy/catalogue";
import { operation } from "../operation.js";
import { repositoryCheck } from "../repository-check.js";
import { requireRepository } from "../require.js";
import { requireUpload } from "../require-upload.js";
import { uploads } from "../tables.js";

/**
 * Takes the next part of a layer; its bytes are the call's body, which the host keeps.
 * Source: Amazon ECR API reference, UploadLayerPart.
 */
export const UploadLayerPart = operation("UploadLayerPart", {
  authorize: (input, read) => [repositoryCheck("UploadLayerPart", input, read)],
  run(input, context) {
    const repository = requireRepository(input, context);
    const upload = requireUpload(input.uploadId, repository, context);
    const about = { registryId: repository.account, repositoryName: repository.name, uploadId: upload.uploadId };
    const { body } = context;
    if (!body) throw new Error("UploadLayerPart was called without the bytes of its part");
    if (input.partFirstByte !== upload.size || input.partLastByte !== upload.size + body.size - 1) {
      const members = { ...about, lastValidByteReceived: upload.size - 1 };
      refuse(ecrLayerPartInvalid, {}, undefined, { members });
    }
    const { id, size, sha256 } = body;
    context.store.put(uploads, {
      ...upload,
      parts: [...upload.parts, { id, size, sha256 }],
      blobs: [...upload.blobs, id],
      size: upload.size + size,
    });
    return { ...about, lastByteReceived: upload.size + size - 1 };
  },
});
