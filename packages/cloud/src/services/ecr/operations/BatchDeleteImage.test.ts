import { expect, it } from "vitest";
import { images, layers } from "../tables.js";
import { ecrForTest } from "../testing/ecr-for-test.js";
import { pushIndex } from "../testing/push-image.js";

function forTest() {
  const test = ecrForTest();
  test.repository("web");
  const remove = (...imageIds: object[]) => test.call("BatchDeleteImage", { repositoryName: "web", imageIds });
  return { ...test, remove };
}

it("takes a tag away, and the image with its last one", () => {
  const { call, push, remove, store } = forTest();
  const { digest, manifest } = push("web", "a", "v1");
  call("PutImage", { repositoryName: "web", imageManifest: manifest, imageTag: "v2" });
  expect(remove({ imageTag: "v1" })).toEqual({ imageIds: [{ imageDigest: digest, imageTag: "v1" }], failures: [] });
  expect(store.all(images)).toMatchObject([{ tags: ["v2"] }]);
  remove({ imageTag: "v2" });
  expect([...store.all(images), ...store.all(layers)]).toEqual([]);
});

it("deletes by digest with all tags", () => {
  const { call, push, remove, store } = forTest();
  const { digest, manifest } = push("web", "a", "v1");
  call("PutImage", { repositoryName: "web", imageManifest: manifest, imageTag: "v2" });
  expect(remove({ imageDigest: digest })).toEqual({
    imageIds: [
      { imageDigest: digest, imageTag: "v1" },
      { imageDigest: digest, imageTag: "v2" },
    ],
    failures: [],
  });
  expect(store.all(images)).toEqual([]);
});

it("keeps the layers that another image has", () => {
  const { push, callEcr, remove, store } = forTest();
  const { digest, manifest } = push("web", "a");
  const other = JSON.stringify({ ...JSON.parse(manifest), annotations: { a: "b" } });
  callEcr("PutImage", { repositoryName: "web", imageManifest: other, imageTag: "v2" });
  expect(remove({ imageDigest: digest })).toMatchObject({ imageIds: [{ imageDigest: digest }] });
  expect(store.all(layers)).toHaveLength(2);
});

it("does not delete what an index names, nor what is not there", () => {
  const { push, callEcr, remove } = forTest();
  const { digest } = push("web", "a");
  const index = pushIndex(callEcr, "web", [digest], "all");
  expect(remove({ imageDigest: digest }, { imageTag: "none" })).toEqual({
    imageIds: [],
    failures: [
      {
        imageId: { imageDigest: digest },
        failureCode: "ImageReferencedByManifestList",
        failureReason: `Requested image referenced by manifest list: [${index}]`,
      },
      { imageId: { imageTag: "none" }, failureCode: "ImageNotFound", failureReason: "Requested image not found" },
    ],
  });
  expect(remove({ imageTag: "all" }, { imageDigest: digest })).toMatchObject({ failures: [] });
});
