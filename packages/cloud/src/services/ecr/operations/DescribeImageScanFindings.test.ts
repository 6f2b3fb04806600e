import { expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { ecrForTest } from "../testing/ecr-for-test.js";

it("says that the image was never scanned", () => {
  const { repository, push, refusal } = ecrForTest();
  repository("web");
  push("web", "a", "v1");
  expect(refusal("DescribeImageScanFindings", { repositoryName: "web", imageId: { imageTag: "v1" } })).toEqual({
    id: "ecr.scan-not-found",
    code: "ScanNotFoundException",
    status: 400,
    message: `Image scan does not exist for the image with '{imageDigest:'null', imageTag:'v1'}' in the repository with name 'web' in the registry with id '${ACCOUNT}'`,
  });
});
