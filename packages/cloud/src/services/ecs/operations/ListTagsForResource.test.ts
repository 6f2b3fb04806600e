import { expect, it } from "vitest";
import { ecsArn, ecsForTest, notAllowed, refused } from "../testing/ecs-gate-for-test.js";

const resourceArn = ecsArn("cluster/demo");

it("gives the tags in the order in which they were put", () => {
  const { call } = ecsForTest();
  const tags = [
    { key: "z", value: "1" },
    { key: "a", value: "2" },
  ];
  call("CreateCluster", { clusterName: "demo", tags });
  expect(call("ListTagsForResource", { resourceArn })).toEqual({ tags });
});

it("refuses what is not there", () => {
  expect(ecsForTest().refusal("ListTagsForResource", { resourceArn })).toEqual(
    refused(
      "resource-not-found",
      "InvalidParameterException",
      "The specified resource cannot be found. Specify a valid resource and try again.",
    ),
  );
});

it("refuses whom nothing allows it", () => {
  const { refusal, user } = ecsForTest();
  expect(refusal("ListTagsForResource", { resourceArn }, { as: user() })).toMatchObject(
    notAllowed("ecs:ListTagsForResource", resourceArn),
  );
});
