import { expect, it } from "vitest";
import { expectDenied, refused, scalingForTest } from "../testing/scaling-for-test.js";

it("shows the tags of a target, none where it has none", () => {
  const test = scalingForTest();
  const ResourceARN = test.register({ Tags: { team: "a" } });
  expect(test.call("ListTagsForResource", { ResourceARN })).toEqual({ Tags: { team: "a" } });
  test.call("UntagResource", { ResourceARN, TagKeys: ["team"] });
  expect(test.call("ListTagsForResource", { ResourceARN })).toEqual({ Tags: {} });
  expectDenied(test, "ListTagsForResource", { ResourceARN }, ResourceARN);
});

it("knows no target that was deregistered", () => {
  const test = scalingForTest();
  const ResourceARN = `${test.register()}0`;
  const message = `The scalable target ${ResourceARN} was not found.`;
  expect(test.refusal("ListTagsForResource", { ResourceARN })).toEqual(
    refused("tagged-target-not-found", message, "ResourceNotFoundException"),
  );
});
