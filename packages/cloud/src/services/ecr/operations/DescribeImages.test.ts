import { expect, it } from "vitest";
import { ACCOUNT, START } from "../../testing/gate-for-test.js";
import { ecrForTest } from "../testing/ecr-for-test.js";
import { OCI_INDEX, OCI_MANIFEST, pushIndex } from "../testing/push-image.js";

function forTest() {
  const test = ecrForTest();
  test.repository("web");
  const describe = (more: object = {}) =>
    test.call<{ imageDetails: { imageDigest: string; imageSizeInBytes: number }[]; nextToken?: string }>(
      "DescribeImages",
      { repositoryName: "web", ...more },
    );
  return { ...test, describe };
}

it("shows images", () => {
  const { describe, push } = forTest();
  const { digest } = push("web", "a", "v1");
  expect(describe({ imageIds: [{ imageTag: "v1" }, { imageDigest: digest }] })).toEqual({
    imageDetails: [
      {
        registryId: ACCOUNT,
        repositoryName: "web",
        imageDigest: digest,
        imageTags: ["v1"],
        imageSizeInBytes: "config of a".length + "layer of a".length,
        imagePushedAt: new Date(START),
        imageManifestMediaType: OCI_MANIFEST,
        artifactMediaType: "application/vnd.oci.image.config.v1+json",
        imageStatus: "ACTIVE",
      },
    ],
  });
});

it("shows an index with the size of its largest image, and what an image is about", () => {
  const { describe, push, callEcr } = forTest();
  const small = push("web", "a");
  const large = push("web", "much longer", undefined, {
    subject: { mediaType: OCI_MANIFEST, digest: small.digest, size: 1 },
  });
  const index = pushIndex(callEcr, "web", [small.digest, large.digest], "all");
  const size = describe({ imageIds: [{ imageDigest: large.digest }] }).imageDetails[0]?.imageSizeInBytes;
  expect(describe({ imageIds: [{ imageTag: "all" }, { imageDigest: large.digest }] }).imageDetails).toMatchObject([
    { imageDigest: index, imageSizeInBytes: size, imageManifestMediaType: OCI_INDEX },
    { imageDigest: large.digest, subjectManifestDigest: small.digest },
  ]);
});

it.each([
  [undefined, 3],
  [{ tagStatus: "ANY" }, 3],
  [{ tagStatus: "TAGGED" }, 1],
  [{ tagStatus: "UNTAGGED" }, 2],
  [{ imageStatus: "ACTIVE" }, 3],
  [{ imageStatus: "ARCHIVED" }, 0],
])("filters by %j", (filter, count) => {
  const { describe, push } = forTest();
  push("web", "a", "v1");
  push("web", "b");
  push("web", "c");
  expect(describe({ filter }).imageDetails).toHaveLength(count);
});

it("goes page by page", () => {
  const { describe, push } = forTest();
  const pushed = ["a", "b", "c"].map((content) => push("web", content).digest);
  const seen: string[] = [];
  let nextToken: string | undefined;
  do {
    const page = describe({ maxResults: 2, ...(nextToken && { nextToken }) });
    seen.push(...page.imageDetails.map(({ imageDigest }) => imageDigest));
    nextToken = page.nextToken;
  } while (nextToken);
  expect(seen).toEqual(pushed.sort());
});

it("refuses an image that is not there", () => {
  const { refusal } = forTest();
  const input = { repositoryName: "web", imageIds: [{ imageTag: "v1" }] };
  expect(refusal("DescribeImages", input)).toEqual({
    id: "ecr.image-not-found",
    code: "ImageNotFoundException",
    status: 400,
    message: `The image with imageId {imageDigest:'null', imageTag:'v1'} does not exist within the repository with name 'web' in the registry with id '${ACCOUNT}'`,
  });
  expect(refusal("DescribeImageScanFindings", { repositoryName: "web", imageId: { imageTag: "v1" } }).id).toBe(
    "ecr.image-not-found",
  );
});
