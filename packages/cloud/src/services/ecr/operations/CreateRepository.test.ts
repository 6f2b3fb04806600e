import { expect, it } from "vitest";
import { ACCOUNT, START } from "../../testing/gate-for-test.js";
import { allow, arnOf, ecrForTest, notAllowed, OTHER } from "../testing/ecr-for-test.js";

it("makes a repository, private, its tags free to move", () => {
  const { call } = ecrForTest();
  const repository = {
    repositoryArn: arnOf("team/web"),
    registryId: ACCOUNT,
    repositoryName: "team/web",
    repositoryUri: `${ACCOUNT}.dkr.ecr.us-east-1.amazonaws.com/team/web`,
    createdAt: new Date(START),
    imageTagMutability: "MUTABLE",
    imageScanningConfiguration: { scanOnPush: false },
    encryptionConfiguration: { encryptionType: "AES256" },
  };
  expect(call("CreateRepository", { repositoryName: "team/web" })).toEqual({ repository });
  expect(call("DescribeRepositories")).toMatchObject({ repositories: [repository] });
});

it("keeps what it is given", () => {
  const given = {
    repositoryName: "web",
    imageTagMutability: "IMMUTABLE_WITH_EXCLUSION",
    imageTagMutabilityExclusionFilters: [{ filterType: "WILDCARD", filter: "latest*" }],
    imageScanningConfiguration: { scanOnPush: true },
    encryptionConfiguration: { encryptionType: "KMS", kmsKey: `arn:aws:kms:us-east-1:${ACCOUNT}:key/1` },
  };
  expect(ecrForTest().call("CreateRepository", given)).toMatchObject({ repository: given });
});

it("refuses a name that is taken in this registry, and no other", () => {
  const { call, repository, refusal } = ecrForTest();
  repository("web");
  expect(refusal("CreateRepository", { repositoryName: "web" })).toEqual({
    id: "ecr.repository-already-exists",
    code: "RepositoryAlreadyExistsException",
    status: 400,
    message: `The repository with name 'web' already exists in the registry with id '${ACCOUNT}'`,
  });
  call("CreateRepository", { repositoryName: "web" }, { region: "eu-west-1" });
  call("CreateRepository", { repositoryName: "web" }, { as: OTHER });
});

it.each(["Web", "a//b", "-web", "w"])("refuses the name %s", (repositoryName) => {
  expect(ecrForTest().refusal("CreateRepository", { repositoryName }).code).toBe("InvalidParameterException");
});

it.each([
  [
    "a key twice",
    [
      { Key: "a", Value: "1" },
      { Key: "a", Value: "2" },
    ],
    "InvalidTagParameterException",
  ],
  ["a key of AWS's", [{ Key: "aws:x", Value: "1" }], "InvalidTagParameterException"],
  ["51 tags", Array.from({ length: 51 }, (_, i) => ({ Key: `k${i}`, Value: "" })), "TooManyTagsException"],
])("refuses %s", (_what, tags, code) => {
  expect(ecrForTest().refusal("CreateRepository", { repositoryName: "web", tags })).toMatchObject({
    code,
    status: 400,
  });
});

it("needs ecr:CreateRepository, and ecr:TagResource where it brings tags", () => {
  const test = ecrForTest();
  const input = { repositoryName: "web", tags: [{ Key: "env", Value: "test" }] };
  expect(test.refusal("CreateRepository", input, { as: test.user() })).toMatchObject(
    notAllowed("ecr:CreateRepository", arnOf("web")),
  );
  const creator = test.user(allow("ecr:CreateRepository"));
  expect(test.refusal("CreateRepository", input, { as: creator }).message).toContain("perform: ecr:TagResource on");
  const condition = {
    StringEquals: { "aws:RequestTag/env": "test" },
    "ForAllValues:StringEquals": { "aws:TagKeys": ["env"] },
  };
  const as = test.user(allow("ecr:*", arnOf("web"), condition));
  expect(test.call("CreateRepository", input, { as })).toHaveProperty("repository");
});
