import { expect, it } from "vitest";
import { ecrForTest, NO_REPOSITORY } from "../testing/ecr-for-test.js";

it("deletes, and shows what it deleted", () => {
  const { call, repository, refusal } = ecrForTest();
  repository("absent");
  expect(call("DeleteRepository", { repositoryName: "absent" })).toMatchObject({
    repository: { repositoryName: "absent" },
  });
  expect(refusal("DescribeRepositories", { repositoryNames: ["absent"] })).toEqual(NO_REPOSITORY);
});
