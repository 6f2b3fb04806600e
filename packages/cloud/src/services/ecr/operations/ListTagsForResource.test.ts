import { expect, it } from "vitest";
import { arnOf, ecrForTest } from "../testing/ecr-for-test.js";

it("lists none for a repository without tags", () => {
  const { call, repository } = ecrForTest();
  repository("web");
  expect(call("ListTagsForResource", { resourceArn: arnOf("web") })).toEqual({ tags: [] });
});
