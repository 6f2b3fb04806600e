import {
  ecrLayerAlreadyExists,
  ecrLayerDigestInvalid,
  ecrLayerPartTooSmall,
  ecrUploadEmpty,
  refuse,
} from "@understudy/catalogue";
import { operation } from "../operation.js";
import { repositoryCheck } from "../repository-check.js";
import { requireRepository } from "../require.js";
import { requireUpload } from "../require-upload.js";
import { digestKey, layers, uploads } from "../tables.js";

const SMALLEST_PART = 5 * 1024 * 1024;

/**
 * Makes a layer of the parts; the call's body is the parts in one, which the host has joined. The last part may be small.
 * Source: Amazon ECR API reference, CompleteLayerUpload.
 */
export const CompleteLayerUpload = operation("CompleteLayerUpload", {
  authorize: (input, read) => [repositoryCheck("CompleteLayerUpload", input, read)],
  run(input, context) {
    const repository = requireRepository(input, context);
    const { arn, name, account } = repository;
    const upload = requireUpload(input.uploadId, repository, context);
    if (upload.parts.length === 0) refuse(ecrUploadEmpty, {});
    if (upload.parts.slice(0, -1).some(({ size }) => size < SMALLEST_PART)) refuse(ecrLayerPartTooSmall, {});
    const { body, store } = context;
    if (!body) throw new Error("CompleteLayerUpload was called without the bytes of the layer");
    const layerDigest = `sha256:${body.sha256}`;
    if (!input.layerDigests.includes(layerDigest)) {
      refuse(ecrLayerDigestInvalid, { layerDigests: input.layerDigests.join(", ") });
    }
    const about = { repositoryName: name, registryId: account };
    if (store.get(layers, digestKey(arn, layerDigest))) refuse(ecrLayerAlreadyExists, { layerDigest, ...about });
    store.put(layers, {
      repositoryArn: arn,
      digest: layerDigest,
      size: body.size,
      blobs: [body.id],
      createdAt: context.now,
    });
    store.delete(uploads, upload.uploadId);
    return { ...about, uploadId: upload.uploadId, layerDigest };
  },
});
