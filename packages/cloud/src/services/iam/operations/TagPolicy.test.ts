import { describe, expect, it } from "vitest";
import {
  ABSENT_POLICY,
  allowing,
  expectDenied,
  iamForTest,
  MANAGED,
  makeCaller,
  makePolicy,
  NO_POLICY,
} from "../testing/iam-for-test.js";

const Tags = [{ Key: "team", Value: "a" }];

describe("TagPolicy", () => {
  it("adds tags", () => {
    const gate = iamForTest();
    const PolicyArn = makePolicy(gate);
    expect(gate.call("TagPolicy", { PolicyArn, Tags })).toEqual({});
    expect(gate.call("GetPolicy", { PolicyArn }).Policy?.Tags).toEqual(Tags);
  });

  it("is refused for a policy that is absent, and for one of AWS", () => {
    const gate = iamForTest();
    expect(gate.refusal("TagPolicy", { PolicyArn: ABSENT_POLICY, Tags })).toEqual(NO_POLICY);
    expect(gate.refusal("TagPolicy", { PolicyArn: MANAGED, Tags }).code).toBe("AccessDenied");
  });

  it("needs iam:TagPolicy on the policy", () => {
    expectDenied(iamForTest(), "TagPolicy", { PolicyArn: ABSENT_POLICY, Tags }, ABSENT_POLICY);
  });

  it("is allowed by tags of the request and of the policy", () => {
    const gate = iamForTest();
    const PolicyArn = makePolicy(gate, "reader", { Tags: [{ Key: "stage", Value: "test" }] });
    const condition = { StringEquals: { "aws:RequestTag/team": "a", "aws:ResourceTag/stage": "test" } };
    const as = makeCaller(gate, "tagger", allowing("iam:TagPolicy", "*", condition));
    expect(gate.call("TagPolicy", { PolicyArn, Tags }, { as })).toEqual({});
    expect(gate.refusal("TagPolicy", { PolicyArn: makePolicy(gate, "other"), Tags }, { as }).code).toBe("AccessDenied");
  });
});
