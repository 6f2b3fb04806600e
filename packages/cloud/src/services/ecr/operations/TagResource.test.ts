import { expect, it } from "vitest";
import { arnOf, ecrForTest } from "../testing/ecr-for-test.js";

it("adds tags and changes those that are there", () => {
  const { call, repository } = ecrForTest();
  repository("web", {
    tags: [
      { Key: "a", Value: "1" },
      { Key: "b", Value: "2" },
    ],
  });
  expect(
    call("TagResource", {
      resourceArn: arnOf("web"),
      tags: [
        { Key: "b", Value: "3" },
        { Key: "c", Value: "4" },
      ],
    }),
  ).toEqual({});
  expect(call("ListTagsForResource", { resourceArn: arnOf("web") })).toEqual({
    tags: [
      { Key: "a", Value: "1" },
      { Key: "b", Value: "3" },
      { Key: "c", Value: "4" },
    ],
  });
});

it("counts the tags that the repository would have", () => {
  const { repository, refusal } = ecrForTest();
  repository("web", { tags: Array.from({ length: 50 }, (_, i) => ({ Key: `k${i}`, Value: "" })) });
  expect(refusal("TagResource", { resourceArn: arnOf("web"), tags: [{ Key: "more", Value: "" }] }).code).toBe(
    "TooManyTagsException",
  );
});
