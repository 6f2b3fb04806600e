/** What all operations on a repository have in common: the right is asked before the repository is looked up. */
import { describe, expect, it } from "vitest";
import type { EcrForTest } from "./testing/ecr-for-test.js";
import {
  allow,
  arnOf,
  ecrForTest,
  LIFECYCLE,
  NO_REPOSITORY,
  notAllowed,
  OTHER,
  readers,
} from "./testing/ecr-for-test.js";

const resourceArn = arnOf("absent");
const named = { repositoryName: "absent" };

const UPLOAD = "0b6cf3c5-3c5b-4a54-9f3e-1f1e0c9d8a7b";
const imageId = { imageTag: "v1" };

const inputs: { readonly [operation: string]: object } = {
  BatchCheckLayerAvailability: { ...named, layerDigests: ["sha256:00"] },
  BatchDeleteImage: { ...named, imageIds: [imageId] },
  BatchGetImage: { ...named, imageIds: [{ imageTag: "v1" }] },
  CompleteLayerUpload: { ...named, uploadId: UPLOAD, layerDigests: ["sha256:00"] },
  DeleteLifecyclePolicy: named,
  DeleteRepository: named,
  DeleteRepositoryPolicy: named,
  DescribeImageScanFindings: { ...named, imageId },
  DescribeImages: named,
  DescribeRepositories: { repositoryNames: ["absent"] },
  GetDownloadUrlForLayer: { ...named, layerDigest: "sha256:00" },
  GetLifecyclePolicy: named,
  GetRepositoryPolicy: named,
  InitiateLayerUpload: named,
  ListImageReferrers: { ...named, subjectId: { imageDigest: "sha256:00" } },
  ListImages: named,
  ListTagsForResource: { resourceArn },
  PutImage: { ...named, imageManifest: "{}" },
  PutImageScanningConfiguration: { ...named, imageScanningConfiguration: { scanOnPush: true } },
  PutImageTagMutability: { ...named, imageTagMutability: "IMMUTABLE" },
  PutLifecyclePolicy: { ...named, lifecyclePolicyText: LIFECYCLE },
  SetRepositoryPolicy: { ...named, policyText: readers("*") },
  TagResource: { resourceArn, tags: [{ Key: "env", Value: "test" }] },
  UploadLayerPart: {
    ...named,
    uploadId: UPLOAD,
    partFirstByte: 0,
    partLastByte: 0,
    layerPartBlob: new Uint8Array(1),
  },
  UntagResource: { resourceArn, tagKeys: ["env"] },
};

/** `done`, or what refused the call. */
function outcome(test: EcrForTest, operation: string, input: object, as: string): string {
  try {
    test.call(operation, input, { as });
    return "done";
  } catch {
    return test.refusal(operation, input, { as }).id;
  }
}

describe.each(Object.entries(inputs))("%s", (operation, input) => {
  it("is refused to whom nothing allows it, whether the repository is there or not", () => {
    const test = ecrForTest();
    expect(test.refusal(operation, input, { as: test.user() })).toMatchObject(
      notAllowed(`ecr:${operation}`, arnOf("absent")),
    );
  });

  it("is refused for a repository that is absent", () => {
    const test = ecrForTest();
    const as = test.user(allow(`ecr:${operation}`, arnOf("absent")));
    expect(test.refusal(operation, input, { as })).toEqual(NO_REPOSITORY);
  });

  it("looks at the repository's tags", () => {
    const test = ecrForTest();
    test.repository("absent", { tags: [{ Key: "team", Value: "a" }] });
    const tagged = (team: string) => allow("ecr:*", "*", { StringEquals: { "aws:ResourceTag/team": team } });
    expect(test.refusal(operation, input, { as: test.user(tagged("b")) }).code).toBe("AccessDeniedException");
    expect(outcome(test, operation, input, test.user(tagged("a")))).not.toMatch(/^iam\.denied/);
  });
});

const byName = Object.entries(inputs).filter(([, input]) => "repositoryName" in input);

it.each(byName)("%s in another account needs the repository's own policy too", (operation, input) => {
  const test = ecrForTest();
  test.call("CreateRepository", { repositoryName: "absent" }, { as: OTHER });
  const there = { ...input, registryId: OTHER };
  const as = test.user(allow("ecr:*"));
  expect(test.refusal(operation, there, { as })).toMatchObject({
    id: "iam.denied-implicit",
    message: `User: arn:aws:iam::000000000000:user/user-1 is not authorized to perform: ecr:${operation} on resource: ${arnOf("absent", OTHER)} because no resource-based policy allows the ecr:${operation} action`,
  });
  const policyText = readers({ AWS: "arn:aws:iam::000000000000:root" });
  test.call("SetRepositoryPolicy", { repositoryName: "absent", policyText }, { as: OTHER });
  expect(outcome(test, operation, there, as)).not.toMatch(/^iam\.denied/);
});
