import { expect, it } from "vitest";
import { ACCOUNT, START } from "../../testing/gate-for-test.js";
import { ecrForTest } from "../testing/ecr-for-test.js";
import { OCI_MANIFEST } from "../testing/push-image.js";

const ABSENT = `sha256:${"0".repeat(64)}`;

it("gives manifests as they were pushed, by tag and by digest", () => {
  const { call, repository, push } = ecrForTest();
  repository("web");
  const { digest, manifest } = push("web", "a", "v1");
  const shown = (imageId: object) => ({
    registryId: ACCOUNT,
    repositoryName: "web",
    imageId,
    imageManifest: manifest,
    imageManifestMediaType: OCI_MANIFEST,
  });
  const imageIds = [{ imageTag: "v1" }, { imageDigest: digest }, { imageDigest: digest, imageTag: "v1" }];
  const both = { imageDigest: digest, imageTag: "v1" };
  expect(call("BatchGetImage", { repositoryName: "web", imageIds })).toEqual({
    images: [shown(both), shown({ imageDigest: digest }), shown(both)],
    failures: [],
  });
});

it.each([
  [{ imageTag: "v2" }, "ImageNotFound", "Requested image not found"],
  [{ imageDigest: ABSENT }, "ImageNotFound", "Requested image not found"],
  [{}, "MissingDigestAndTag", "Invalid request parameters: both tag and digest cannot be null"],
  [
    { imageDigest: "sha256" },
    "InvalidImageDigest",
    "Invalid request parameters: image digest should satisfy the regex '[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+'",
  ],
])("tells why there is no image %j", (imageId, failureCode, failureReason) => {
  const { call, repository, push } = ecrForTest();
  repository("web");
  push("web", "a", "v1");
  expect(call("BatchGetImage", { repositoryName: "web", imageIds: [imageId] })).toEqual({
    images: [],
    failures: [{ imageId, failureCode, failureReason }],
  });
});

it("does not take a tag for another image's digest", () => {
  const { call, repository, push } = ecrForTest();
  repository("web");
  const { digest } = push("web", "a", "v1");
  const imageIds = [{ imageDigest: digest, imageTag: "v2" }];
  const { failures } = call<{ failures: unknown }>("BatchGetImage", { repositoryName: "web", imageIds });
  expect(failures).toMatchObject([{ failureCode: "ImageTagDoesNotMatchDigest" }]);
});

it("notes the time of the pull, at most once a day", () => {
  const { call, repository, push, advance } = ecrForTest();
  repository("web");
  push("web", "a", "v1");
  const pull = () => call("BatchGetImage", { repositoryName: "web", imageIds: [{ imageTag: "v1" }] });
  const pulled = () =>
    call<{ imageDetails: { lastRecordedPullTime?: Date }[] }>("DescribeImages", { repositoryName: "web" })
      .imageDetails[0]?.lastRecordedPullTime;
  expect(pulled()).toBeUndefined();
  pull();
  advance(3_600_000);
  pull();
  expect(pulled()).toEqual(new Date(START));
  advance(23 * 3_600_000);
  pull();
  expect(pulled()).toEqual(new Date(START + 24 * 3_600_000));
});
