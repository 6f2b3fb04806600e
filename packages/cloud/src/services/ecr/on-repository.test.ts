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

const inputs: { readonly [operation: string]: object } = {
  BatchGetImage: { ...named, imageIds: [{ imageTag: "v1" }] },
  DeleteLifecyclePolicy: named,
  DeleteRepository: named,
  DeleteRepositoryPolicy: named,
  DescribeRepositories: { repositoryNames: ["absent"] },
  GetDownloadUrlForLayer: { ...named, layerDigest: "sha256:00" },
  GetLifecyclePolicy: named,
  GetRepositoryPolicy: named,
  ListTagsForResource: { resourceArn },
  PutImageScanningConfiguration: { ...named, imageScanningConfiguration: { scanOnPush: true } },
  PutImageTagMutability: { ...named, imageTagMutability: "IMMUTABLE" },
  PutLifecyclePolicy: { ...named, lifecyclePolicyText: LIFECYCLE },
  SetRepositoryPolicy: { ...named, policyText: readers("*") },
  TagResource: { resourceArn, tags: [{ Key: "env", Value: "test" }] },
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
