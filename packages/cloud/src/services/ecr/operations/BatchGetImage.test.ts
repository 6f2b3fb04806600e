import { expect, it } from "vitest";
import { ecrForTest } from "../testing/ecr-for-test.js";

it("tells of each image that is not there", () => {
  const { call, repository } = ecrForTest();
  repository("web");
  const imageIds = [{ imageTag: "v1" }, { imageDigest: `sha256:${"0".repeat(64)}` }];
  expect(call("BatchGetImage", { repositoryName: "web", imageIds })).toEqual({
    images: [],
    failures: imageIds.map((imageId) => ({
      imageId,
      failureCode: "ImageNotFound",
      failureReason: "Requested image not found",
    })),
  });
});
