import { expect, it } from "vitest";
import {
  ABSENT,
  allow,
  elbForTest,
  expectDenied,
  expectResourceTags,
  NO_TARGET_GROUP,
  refused,
  TEAM,
} from "../testing/elb-for-test.js";

const BLUE = [{ Key: "team", Value: "blue" }];

it("puts tags over those that are there, of every kind of resource", () => {
  const { web, rule, call } = elbForTest();
  const made = web();
  const ResourceArns = [...Object.values(made), rule(made.listener, 1)];
  expect(call("AddTags", { ResourceArns, Tags: [...TEAM, { Key: "a", Value: "1" }] })).toEqual({});
  call("AddTags", { ResourceArns, Tags: BLUE });
  expect(call("DescribeTags", { ResourceArns })).toEqual({
    TagDescriptions: ResourceArns.map((ResourceArn) => ({ ResourceArn, Tags: [{ Key: "a", Value: "1" }, ...BLUE] })),
  });
});

it("refuses what is not there, and what is none of Elastic Load Balancing's", () => {
  const { refusal } = elbForTest();
  expect(refusal("AddTags", { ResourceArns: [ABSENT.TargetGroupArn], Tags: TEAM })).toEqual(NO_TARGET_GROUP);
  expect(refusal("AddTags", { ResourceArns: ["web"], Tags: TEAM })).toEqual(
    refused("arn-invalid", "ValidationError", "'web' is not a valid resource ARN"),
  );
});

it("needs its permission for every resource, and tells the tags", () => {
  expectDenied("AddTags", { ResourceArns: [ABSENT.RuleArn], Tags: TEAM }, ABSENT.RuleArn);
  expectResourceTags("AddTags", (test, tags) => ({ ResourceArns: [test.targetGroup("web", tags)], Tags: BLUE }));
  const { user, targetGroup, call, refusal } = elbForTest();
  const ResourceArns = [targetGroup()];
  const as = user(allow("elasticloadbalancing:AddTags", { StringEquals: { "aws:RequestTag/team": "red" } }));
  call("AddTags", { ResourceArns, Tags: TEAM }, { as });
  expect(refusal("AddTags", { ResourceArns, Tags: BLUE }, { as }).code).toBe("AccessDenied");
});
