import { expect, it } from "vitest";
import type { StoredBlob } from "../../../blobs/blobs.js";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { layers, uploads } from "../tables.js";
import { ecrForTest } from "../testing/ecr-for-test.js";
import { blobOf, digestOf, pushLayer } from "../testing/push-image.js";

const MIB = 1024 * 1024;

/** An upload into `web`, begun; parts are added one after the other. */
function uploading() {
  const test = ecrForTest();
  test.repository("web");
  const { uploadId } = test.callEcr("InitiateLayerUpload", { repositoryName: "web" }) as { uploadId: string };
  const named = { repositoryName: "web", uploadId };
  const part = (first: number, body: StoredBlob, more: object = {}) => ({
    ...named,
    partFirstByte: first,
    partLastByte: first + body.size - 1,
    layerPartBlob: new Uint8Array(0),
    ...more,
  });
  return { ...test, uploadId, named, part };
}

it("makes one layer of the parts", () => {
  const { call, callEcr, store, uploadId, named, part } = uploading();
  const parts = [
    { ...blobOf("a"), size: 5 * MIB },
    { ...blobOf("b"), size: 1 },
  ] as const;
  expect(callEcr("UploadLayerPart", part(0, parts[0]), parts[0])).toEqual({
    registryId: ACCOUNT,
    ...named,
    lastByteReceived: 5 * MIB - 1,
  });
  callEcr("UploadLayerPart", part(5 * MIB, parts[1]), parts[1]);
  expect(store.get(uploads, uploadId)?.blobs).toEqual(parts.map(({ id }) => id));
  const body = blobOf("ab");
  const layerDigest = digestOf("ab");
  expect(callEcr("CompleteLayerUpload", { ...named, layerDigests: [layerDigest] }, body)).toEqual({
    registryId: ACCOUNT,
    ...named,
    layerDigest,
  });
  expect(store.all(uploads)).toEqual([]);
  expect(store.all(layers)).toMatchObject([{ digest: layerDigest, blobs: [body.id] }]);
  expect(
    call("BatchCheckLayerAvailability", { repositoryName: "web", layerDigests: [layerDigest, "sha256:00", "x"] }),
  ).toEqual({
    layers: [
      { layerDigest, layerAvailability: "AVAILABLE", layerSize: body.size },
      { layerDigest: "sha256:00", layerAvailability: "UNAVAILABLE" },
    ],
    failures: [
      {
        layerDigest: "x",
        failureCode: "InvalidLayerDigest",
        failureReason:
          "Invalid request parameters: layer digest should satisfy the regex '[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+'",
      },
    ],
  });
});

it.each([
  ["begins too late", 1, {}],
  ["is shorter than it says", 0, { partLastByte: 7 }],
])("refuses a part that %s", (_what, first, more) => {
  const { refusal, part } = uploading();
  const body = blobOf("abc");
  expect(refusal("UploadLayerPart", part(first, body, more), { body })).toMatchObject({
    code: "InvalidLayerPartException",
    message:
      "The layer part size is not valid, or the first byte specified is not consecutive to the last byte of a previous layer part upload.",
  });
});

it("refuses small parts but for the last", () => {
  const { callEcr, refusal, named, part } = uploading();
  const parts = [blobOf("a"), blobOf("b")] as const;
  callEcr("UploadLayerPart", part(0, parts[0]), parts[0]);
  callEcr("UploadLayerPart", part(1, parts[1]), parts[1]);
  const input = { ...named, layerDigests: [digestOf("ab")] };
  expect(refusal("CompleteLayerUpload", input, { body: blobOf("ab") })).toMatchObject({
    code: "LayerPartTooSmallException",
    message: "All layer parts except the last part should be at least 5MB",
  });
});

it("refuses another digest than that of the bytes", () => {
  const { callEcr, refusal, named, part } = uploading();
  const body = blobOf("a");
  callEcr("UploadLayerPart", part(0, body), body);
  expect(refusal("CompleteLayerUpload", { ...named, layerDigests: [digestOf("b")] }, { body })).toMatchObject({
    code: "InvalidLayerException",
    message: `Digest of uploaded layer does not match the specified digest(s): '${digestOf("b")}'`,
  });
});

it("refuses an upload without parts, one that is not there, and one of another repository", () => {
  const { refusal, repository, named, uploadId } = uploading();
  const layerDigests = [digestOf("a")];
  expect(refusal("CompleteLayerUpload", { ...named, layerDigests })).toMatchObject({
    code: "EmptyUploadException",
    message: "The specified layer upload does not contain any layer parts.",
  });
  repository("api");
  expect(refusal("CompleteLayerUpload", { ...named, repositoryName: "api", layerDigests })).toEqual({
    id: "ecr.upload-not-found",
    code: "UploadNotFoundException",
    status: 400,
    message: `The upload with id '${uploadId}' does not exist in the repository with name 'api' in the registry with id '${ACCOUNT}'`,
  });
});

it("refuses a layer that is there", () => {
  const { callEcr, refusal, named, part } = uploading();
  pushLayer(callEcr, "web", "a");
  const body = blobOf("a");
  callEcr("UploadLayerPart", part(0, body), body);
  expect(refusal("CompleteLayerUpload", { ...named, layerDigests: [digestOf("a")] }, { body })).toMatchObject({
    code: "LayerAlreadyExistsException",
    message: `Layer with digest '${digestOf("a")}' already exists in the repository with name 'web' in the registry with id '${ACCOUNT}'`,
  });
});
