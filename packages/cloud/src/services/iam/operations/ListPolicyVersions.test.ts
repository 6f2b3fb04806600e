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

describe("ListPolicyVersions", () => {
  it("shows the newest first, without documents, in pages", () => {
    const gate = iamForTest();
    const PolicyArn = makePolicy(gate);
    gate.advance(1000);
    gate.call("CreatePolicyVersion", { PolicyArn, PolicyDocument: DOCUMENT, SetAsDefault: true });
    const v1 = { VersionId: "v1", IsDefaultVersion: false, CreateDate: new Date(START) };
    const v2 = { VersionId: "v2", IsDefaultVersion: true, CreateDate: new Date(START + 1000) };
    expect(gate.call("ListPolicyVersions", { PolicyArn })).toEqual({ Versions: [v2, v1], IsTruncated: false });
    const first = gate.call("ListPolicyVersions", { PolicyArn, MaxItems: 1 });
    expect(first).toEqual({ Versions: [v2], IsTruncated: true, Marker: expect.any(String) });
    expect(gate.call("ListPolicyVersions", { PolicyArn, Marker: first.Marker })).toEqual({
      Versions: [v1],
      IsTruncated: false,
    });
  });

  it("is refused for a policy that is absent", () => {
    expect(iamForTest().refusal("ListPolicyVersions", { PolicyArn: ABSENT_POLICY })).toEqual(NO_POLICY);
  });

  it("needs iam:ListPolicyVersions on the policy", () => {
    expectDenied(iamForTest(), "ListPolicyVersions", { PolicyArn: MANAGED }, MANAGED);
  });
});
