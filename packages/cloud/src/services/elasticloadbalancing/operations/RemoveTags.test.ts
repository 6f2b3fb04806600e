import { expect, it } from "vitest";
import {
  ABSENT,
  allow,
  elbForTest,
  expectDenied,
  expectResourceTags,
  NO_LOAD_BALANCER,
  TEAM,
} from "../testing/elb-for-test.js";

it("takes tags away, and what is not there too", () => {
  const { targetGroup, call } = elbForTest();
  const ResourceArns = [targetGroup("web", { Tags: [...TEAM, { Key: "a", Value: "1" }] })];
  expect(call("RemoveTags", { ResourceArns, TagKeys: ["team", "none"] })).toEqual({});
  expect(call("DescribeTags", { ResourceArns })).toMatchObject({
    TagDescriptions: [{ Tags: [{ Key: "a", Value: "1" }] }],
  });
});

it("refuses what is not there", () => {
  const input = { ResourceArns: [ABSENT.LoadBalancerArn], TagKeys: ["team"] };
  expect(elbForTest().refusal("RemoveTags", input)).toEqual(NO_LOAD_BALANCER);
});

it("needs its permission, and tells the keys", () => {
  expectDenied("RemoveTags", { ResourceArns: [ABSENT.RuleArn], TagKeys: ["a"] }, ABSENT.RuleArn);
  expectResourceTags("RemoveTags", (test, tags) => ({ ResourceArns: [test.targetGroup("web", tags)], TagKeys: ["a"] }));
  const { user, targetGroup, call, refusal } = elbForTest();
  const ResourceArns = [targetGroup("web", { Tags: TEAM })];
  const keys = { "ForAllValues:StringEquals": { "aws:TagKeys": ["a"] } };
  const as = user(allow("elasticloadbalancing:RemoveTags", keys));
  call("RemoveTags", { ResourceArns, TagKeys: ["a"] }, { as });
  expect(refusal("RemoveTags", { ResourceArns, TagKeys: ["team"] }, { as }).code).toBe("AccessDenied");
});
