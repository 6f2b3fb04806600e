import { expect, it } from "vitest";
import { ecrForTest } from "../testing/ecr-for-test.js";

it("sets what tags may do, and forgets exclusions that are not given again", () => {
  const { call, repository } = ecrForTest();
  repository("web");
  const filters = [{ filterType: "WILDCARD", filter: "dev*" }];
  const first = { imageTagMutability: "IMMUTABLE_WITH_EXCLUSION", imageTagMutabilityExclusionFilters: filters };
  expect(call("PutImageTagMutability", { repositoryName: "web", ...first })).toMatchObject(first);
  call("PutImageTagMutability", { repositoryName: "web", imageTagMutability: "IMMUTABLE" });
  const [shown] = call<{ repositories: object[] }>("DescribeRepositories").repositories;
  expect(shown).toMatchObject({ imageTagMutability: "IMMUTABLE" });
  expect(shown).not.toHaveProperty("imageTagMutabilityExclusionFilters");
});
