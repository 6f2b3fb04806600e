import { expect, it } from "vitest";
import { allow, ecsArn, ecsForTest, notAllowed } from "../testing/ecs-gate-for-test.js";

const resourceArn = ecsArn("cluster/demo");

it("takes tags away; keys that are not there do not matter", () => {
  const { call } = ecsForTest();
  call("CreateCluster", {
    clusterName: "demo",
    tags: [
      { key: "a", value: "1" },
      { key: "b", value: "2" },
    ],
  });
  expect(call("UntagResource", { resourceArn, tagKeys: ["a", "x"] })).toEqual({});
  expect(call("ListTagsForResource", { resourceArn })).toEqual({ tags: [{ key: "b", value: "2" }] });
});

it("refuses what is not there", () => {
  expect(ecsForTest().refusal("UntagResource", { resourceArn, tagKeys: ["a"] }).id).toBe("ecs.resource-not-found");
});

it("refuses whom nothing allows it, and sees the keys", () => {
  const { call, refusal, user } = ecsForTest();
  call("CreateCluster", { clusterName: "demo", tags: [{ key: "a", value: "1" }] });
  const input = { resourceArn, tagKeys: ["a"] };
  expect(refusal("UntagResource", input, { as: user() })).toMatchObject(notAllowed("ecs:UntagResource", resourceArn));
  const only = (key: string) =>
    user(allow("ecs:UntagResource", "*", { "ForAllValues:StringEquals": { "aws:TagKeys": [key] } }));
  expect(refusal("UntagResource", input, { as: only("b") }).id).toBe("iam.denied-implicit");
  expect(call("UntagResource", input, { as: only("a") })).toEqual({});
});
