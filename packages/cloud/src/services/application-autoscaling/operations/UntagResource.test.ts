import { expect, it } from "vitest";
import { allow, expectDenied, scalingForTest } from "../testing/scaling-for-test.js";

it("takes tags away, whether they are there or not", () => {
  const test = scalingForTest();
  const ResourceARN = test.register({ Tags: { team: "a", env: "prod" } });
  expect(test.call("UntagResource", { ResourceARN, TagKeys: ["team", "absent"] })).toEqual({});
  expect(test.call("ListTagsForResource", { ResourceARN }).Tags).toEqual({ env: "prod" });
  expectDenied(test, "UntagResource", { ResourceARN, TagKeys: ["env"] }, ResourceARN);
});

it("has the key aws:TagKeys", () => {
  const test = scalingForTest();
  const ResourceARN = test.register({ Tags: { team: "a", env: "prod" } });
  const only = { "ForAllValues:StringEquals": { "aws:TagKeys": ["team"] } };
  const as = test.user(allow("application-autoscaling:UntagResource", ResourceARN, only));
  test.call("UntagResource", { ResourceARN, TagKeys: ["team"] }, { as });
  expect(test.refusal("UntagResource", { ResourceARN, TagKeys: ["env"] }, { as }).code).toBe("AccessDeniedException");
});
