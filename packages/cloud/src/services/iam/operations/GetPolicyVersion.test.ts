import { describe, expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import {
  ABSENT_POLICY,
  DOCUMENT,
  expectDenied,
  iamForTest,
  MANAGED,
  makePolicy,
  NO_POLICY,
} from "../testing/iam-for-test.js";

describe("GetPolicyVersion", () => {
  it("gives the document as it was given", () => {
    const gate = iamForTest();
    const { PolicyVersion } = gate.call("GetPolicyVersion", { PolicyArn: makePolicy(gate), VersionId: "v1" });
    expect(PolicyVersion).toEqual({
      Document: expect.any(String),
      VersionId: "v1",
      IsDefaultVersion: true,
      CreateDate: new Date(START),
    });
    expect(decodeURIComponent(String(PolicyVersion?.Document))).toBe(DOCUMENT);
  });

  it("gives those of AWS", () => {
    const gate = iamForTest();
    const { Policy } = gate.call("GetPolicy", { PolicyArn: MANAGED });
    const { PolicyVersion } = gate.call("GetPolicyVersion", {
      PolicyArn: MANAGED,
      VersionId: Policy?.DefaultVersionId,
    });
    const document = JSON.parse(decodeURIComponent(String(PolicyVersion?.Document))) as {
      Statement: { Effect: string }[];
    };
    expect(document.Statement[0]?.Effect).toBe("Allow");
  });

  it("is refused for a version or policy that is absent", () => {
    const gate = iamForTest();
    const PolicyArn = makePolicy(gate);
    expect(gate.refusal("GetPolicyVersion", { PolicyArn, VersionId: "v2" })).toMatchObject({
      code: "NoSuchEntity",
      status: 404,
      message: `Policy ${PolicyArn} version v2 does not exist or is not attachable.`,
    });
    expect(gate.refusal("GetPolicyVersion", { PolicyArn: ABSENT_POLICY, VersionId: "v1" })).toEqual(NO_POLICY);
  });

  it("needs iam:GetPolicyVersion on the policy", () => {
    expectDenied(iamForTest(), "GetPolicyVersion", { PolicyArn: MANAGED, VersionId: "v1" }, MANAGED);
  });
});
