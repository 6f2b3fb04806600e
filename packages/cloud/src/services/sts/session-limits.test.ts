import { describe, expect, it } from "vitest";
import { allowing, arnOf, makePolicy, makeRole, trusting } from "../iam/testing/iam-for-test.js";
import { inSts, keyOf, stsForTest } from "./testing/sts-for-test.js";

const input = { RoleArn: arnOf("role/app"), RoleSessionName: "s1" };

function gateWithRole() {
  const gate = stsForTest();
  makeRole(gate, "app", { AssumeRolePolicyDocument: trusting({ AWS: ["000000000000", "123456789012"] }) });
  gate.call("PutRolePolicy", { RoleName: "app", PolicyName: "p", PolicyDocument: allowing("iam:*") });
  return gate;
}

const READ_ONLY = "arn:aws:iam::aws:policy/IAMReadOnlyAccess";
const arns = (...list: string[]) => ({ PolicyArns: list.map((arn) => ({ arn })) });

describe("session policies", () => {
  it("leave what any of them allows, of what the role may do", () => {
    const gate = gateWithRole();
    const own = makePolicy(gate, "own", { PolicyDocument: allowing("iam:TagRole") });
    const limits = { ...arns(READ_ONLY, own), Policy: allowing("iam:DeleteRole") };
    const as = keyOf(gate.call("AssumeRole", { ...input, ...limits }, inSts()));
    const RoleName = "app";
    expect(gate.call("GetRole", { RoleName }, { as }).Role).toBeDefined();
    expect(gate.call("TagRole", { RoleName, Tags: [{ Key: "a", Value: "" }] }, { as })).toEqual({});
    expect(gate.refusal("CreateUser", { UserName: "ben" }, { as }).message).toContain(
      "because no session policy allows the iam:CreateUser action",
    );
  });

  it("go on limiting when the managed policy is gone", () => {
    const gate = gateWithRole();
    const own = makePolicy(gate, "own", { PolicyDocument: allowing("iam:GetRole") });
    const as = keyOf(gate.call("AssumeRole", { ...input, ...arns(own) }, inSts()));
    expect(gate.call("GetRole", { RoleName: "app" }, { as }).Role).toBeDefined();
    gate.call("DeletePolicy", { PolicyArn: own });
    expect(gate.refusal("GetRole", { RoleName: "app" }, { as }).message).toContain("no session policy allows");
  });

  it("are told as a share of what is allowed", () => {
    const gate = gateWithRole();
    const size = (more: object) => gate.call("AssumeRole", { ...input, ...more }, inSts()).PackedPolicySize;
    expect(size({})).toBeUndefined();
    expect(size({ Policy: allowing("s3:GetObject") })).toBe(5);
    expect(size(arns(READ_ONLY))).toBe(3);
  });

  it.each([
    ["no JSON", { Policy: "{" }, "MalformedPolicyDocument", "The policy is not in the valid JSON format."],
    ["no policy", { Policy: "{}" }, "MalformedPolicyDocument", /./],
    [
      "a policy with a principal",
      { Policy: trusting({ AWS: "*" }) },
      "MalformedPolicyDocument",
      "Policy document should not specify a principal.",
    ],
    [
      "an ARN that is none",
      arns("arn:aws:iam::000000000000:role/x"),
      "ValidationError",
      "arn:aws:iam::000000000000:role/x is invalid",
    ],
    [
      "a policy that is absent",
      arns(arnOf("policy/absent")),
      "MalformedPolicyDocument",
      `Session policy ${arnOf("policy/absent")} does not exist or is not attachable.`,
    ],
    [
      "eleven ARNs",
      arns(...Array.from({ length: 11 }, () => READ_ONLY)),
      "ValidationError",
      /^1 validation error detected: Value '\[.*\]' at 'policyArns' failed to satisfy constraint: Member must have length less than or equal to 10$/,
    ],
    [
      "more than there is room for",
      { Policy: allowing("s3:GetObject", `arn:aws:s3:::${"b".repeat(2048)}`) },
      "PackedPolicyTooLarge",
      "Packed policy consumes 106% of allotted space, please use smaller policy.",
    ],
    [
      "tags for which there is no room",
      { Tags: Array.from({ length: 10 }, (_, i) => ({ Key: `k${i}`, Value: "v".repeat(250) })) },
      "PackedPolicyTooLarge",
      /^Packed policy consumes 124% of allotted space/,
    ],
  ])("are refused for %s", (_, more, code, message) => {
    const gate = gateWithRole();
    const tagging = JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        { Effect: "Allow", Principal: { AWS: "000000000000" }, Action: ["sts:AssumeRole", "sts:TagSession"] },
      ],
    });
    gate.call("UpdateAssumeRolePolicy", { RoleName: "app", PolicyDocument: tagging });
    const refusal = gate.refusal("AssumeRole", { ...input, ...more }, inSts());
    expect(refusal).toMatchObject({ code, status: 400 });
    expect(refusal.message).toMatch(message);
  });

  it("are of the role's account, not of the caller's", () => {
    const gate = gateWithRole();
    const own = makePolicy(gate, "own");
    const as = "123456789012";
    const theirs = String(
      gate.call("CreatePolicy", { PolicyName: "theirs", PolicyDocument: allowing("iam:*") }, { as }).Policy?.Arn,
    );
    expect(gate.call("AssumeRole", { ...input, ...arns(own) }, inSts(as)).Credentials).toBeDefined();
    expect(gate.refusal("AssumeRole", { ...input, ...arns(theirs) }, inSts(as)).id).toBe(
      "sts.session-policy-not-found",
    );
  });
});
