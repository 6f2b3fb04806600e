import { describe, expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import {
  arnOf,
  expectDenied,
  expectManagementOnly,
  MEMBER,
  organizationForTest,
  scp,
} from "../testing/organizations-for-test.js";

describe("ListTagsForResource", () => {
  it("is allowed by the resource's tags", () => {
    const gate = organizationForTest();
    gate.call("TagResource", { ResourceId: MEMBER, Tags: [{ Key: "team", Value: "a" }] });
    const iam = { service: "iam" };
    gate.call("CreateUser", { UserName: "ana" }, iam);
    const Condition = { StringEquals: { "aws:ResourceTag/team": "a" } };
    const PolicyDocument = scp({ Effect: "Allow", Action: "organizations:ListTagsForResource", Condition });
    gate.call("PutUserPolicy", { UserName: "ana", PolicyName: "p", PolicyDocument }, iam);
    const as = String(gate.call("CreateAccessKey", { UserName: "ana" }, iam).AccessKey?.AccessKeyId);
    expect(gate.call("ListTagsForResource", { ResourceId: MEMBER }, { as }).Tags).toHaveLength(1);
    expect(gate.refusal("ListTagsForResource", { ResourceId: ACCOUNT }, { as }).code).toBe("AccessDeniedException");
  });

  it("is refused for a target that is absent", () => {
    const gate = organizationForTest();
    expect(gate.refusal("ListTagsForResource", { ResourceId: "999999999999" })).toMatchObject({
      code: "TargetNotFoundException",
      status: 400,
      message: "You specified a target that doesn't exist.",
    });
  });

  it("is for the management account of an organization", () => {
    const gate = organizationForTest();
    expectManagementOnly(gate, "ListTagsForResource", { ResourceId: gate.root });
  });

  it("needs organizations:ListTagsForResource", () => {
    const gate = organizationForTest();
    expectDenied(gate, "ListTagsForResource", { ResourceId: gate.root }, arnOf(gate, "root", gate.root));
  });
});
