import { describe, expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import {
  ABSENT_POLICY,
  allowing,
  DOCUMENT,
  expectDenied,
  iamForTest,
  makeCaller,
  makePolicy,
  makeRole,
  NO_POLICY,
} from "../testing/iam-for-test.js";

describe("CreatePolicyVersion", () => {
  it("numbers versions on, also after deletions", () => {
    const gate = iamForTest();
    const PolicyArn = makePolicy(gate);
    const input = { PolicyArn, PolicyDocument: DOCUMENT };
    expect(gate.call("CreatePolicyVersion", input)).toEqual({
      PolicyVersion: { VersionId: "v2", IsDefaultVersion: false, CreateDate: new Date(START) },
    });
    gate.call("DeletePolicyVersion", { PolicyArn, VersionId: "v2" });
    const { PolicyVersion } = gate.call("CreatePolicyVersion", { ...input, SetAsDefault: true });
    expect(PolicyVersion).toMatchObject({ VersionId: "v3", IsDefaultVersion: true });
    expect(gate.call("GetPolicy", { PolicyArn }).Policy?.DefaultVersionId).toBe("v3");
  });

  it("is what counts at once when it is the default", () => {
    const gate = iamForTest();
    makeRole(gate);
    const PolicyArn = makePolicy(gate);
    const as = makeCaller(gate, "ana");
    gate.call("AttachUserPolicy", { UserName: "ana", PolicyArn });
    expect(gate.refusal("GetRole", { RoleName: "app" }, { as }).code).toBe("AccessDenied");
    gate.call("CreatePolicyVersion", { PolicyArn, PolicyDocument: allowing("iam:GetRole"), SetAsDefault: true });
    expect(gate.call("GetRole", { RoleName: "app" }, { as }).Role?.RoleName).toBe("app");
  });

  it("is refused for a sixth version", () => {
    const gate = iamForTest();
    const input = { PolicyArn: makePolicy(gate), PolicyDocument: DOCUMENT };
    for (let i = 2; i <= 5; i += 1) gate.call("CreatePolicyVersion", input);
    expect(gate.refusal("CreatePolicyVersion", input)).toMatchObject({
      code: "LimitExceeded",
      status: 409,
      message:
        "A managed policy can have up to 5 versions. Before you create a new version, you must delete an existing version.",
    });
  });

  it("is refused for a document that is none, and for a policy that is absent", () => {
    const gate = iamForTest();
    expect(gate.refusal("CreatePolicyVersion", { PolicyArn: makePolicy(gate), PolicyDocument: "{" }).code).toBe(
      "MalformedPolicyDocument",
    );
    expect(gate.refusal("CreatePolicyVersion", { PolicyArn: ABSENT_POLICY, PolicyDocument: DOCUMENT })).toEqual(
      NO_POLICY,
    );
  });

  it("needs iam:CreatePolicyVersion on the policy", () => {
    expectDenied(
      iamForTest(),
      "CreatePolicyVersion",
      { PolicyArn: ABSENT_POLICY, PolicyDocument: DOCUMENT },
      ABSENT_POLICY,
    );
  });
});
