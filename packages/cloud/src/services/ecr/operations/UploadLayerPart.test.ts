import { expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { ecrForTest } from "../testing/ecr-for-test.js";
import { blobOf } from "../testing/push-image.js";

it("refuses an upload that is not there", () => {
  const { repository, refusal } = ecrForTest();
  repository("web");
  const body = blobOf("a");
  const uploadId = "0b6cf3c5-3c5b-4a54-9f3e-1f1e0c9d8a7b";
  const input = {
    repositoryName: "web",
    uploadId,
    partFirstByte: 0,
    partLastByte: 0,
    layerPartBlob: new Uint8Array(1),
  };
  expect(refusal("UploadLayerPart", input, { body })).toMatchObject({
    code: "UploadNotFoundException",
    message: `The upload with id '${uploadId}' does not exist in the repository with name 'web' in the registry with id '${ACCOUNT}'`,
  });
});
