import { expect, it } from "vitest";
import { arnOf, logsForTest, notAllowed } from "../testing/logs-for-test.js";

const INPUT = { resourceArn: arnOf("/ecs/app") };

it("lists tags, or none", () => {
  const { group, call } = logsForTest();
  group("/ecs/app");
  expect(call("ListTagsForResource", INPUT)).toEqual({ tags: {} });
  call("TagResource", { ...INPUT, tags: { a: "1" } });
  expect(call("ListTagsForResource", INPUT)).toEqual({ tags: { a: "1" } });
});

it("refuses a log group that does not exist", () => {
  expect(logsForTest().refusal("ListTagsForResource", INPUT).id).toBe("logs.log-group-not-found");
});

it("refuses whom nothing allows logs:ListTagsForResource", () => {
  const { user, refusal } = logsForTest();
  expect(refusal("ListTagsForResource", INPUT, { as: user() })).toEqual(
    notAllowed("logs:ListTagsForResource", arnOf("/ecs/app")),
  );
});
