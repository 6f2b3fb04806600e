import { describe, expect, it } from "vitest";
import { allowing, arnOf, makeRole, trusting } from "../../iam/testing/iam-for-test.js";
import { GITHUB, GITHUB_ARN } from "../../iam/testing/oidc-provider-for-test.js";
import { START } from "../../testing/gate-for-test.js";
import {
  EC_KEY,
  gateWithGithub,
  inputOf,
  RSA_KEY,
  SUBJECT,
  tokenOf,
  trustingGithub,
  unsigned,
} from "../testing/web-identity-for-test.js";

const DENIED = {
  id: "sts.web-identity-denied",
  code: "AccessDenied",
  status: 403,
  message: "Not authorized to perform sts:AssumeRoleWithWebIdentity",
};

describe("AssumeRoleWithWebIdentity", () => {
  it.each([
    ["RS256", RSA_KEY],
    ["ES256", EC_KEY],
  ])("gives credentials for a token signed with %s", (_, key) => {
    const gate = gateWithGithub();
    const { RoleId } = gate.call("GetRole", { RoleName: "deploy" }).Role ?? {};
    expect(gate.call("AssumeRoleWithWebIdentity", inputOf(tokenOf({}, key)), unsigned)).toEqual({
      Credentials: {
        AccessKeyId: expect.stringMatching(/^ASIA[A-Z2-7]{16}$/),
        SecretAccessKey: expect.stringMatching(/^.{40}$/),
        SessionToken: expect.any(String),
        Expiration: new Date(START + 3_600_000),
      },
      SubjectFromWebIdentityToken: SUBJECT,
      AssumedRoleUser: {
        AssumedRoleId: `${String(RoleId)}:ci`,
        Arn: "arn:aws:sts::000000000000:assumed-role/deploy/ci",
      },
      Provider: GITHUB_ARN,
      Audience: "sts.amazonaws.com",
    });
  });

  it("gives a session that may do what the role may, and knows where it comes from", () => {
    const gate = gateWithGithub();
    const kept = { "aws:FederatedProvider": GITHUB_ARN, [`${GITHUB}:sub`]: SUBJECT };
    const policy = allowing("iam:GetRole", "*", { StringEquals: kept });
    gate.call("PutRolePolicy", { RoleName: "deploy", PolicyName: "p", PolicyDocument: policy });
    const session = (more: object = {}) =>
      String(gate.call("AssumeRoleWithWebIdentity", inputOf(tokenOf(), more), unsigned).Credentials?.AccessKeyId);
    expect(gate.call("GetRole", { RoleName: "deploy" }, { as: session() }).Role?.RoleName).toBe("deploy");
    expect(gate.call("GetCallerIdentity", {}, { service: "sts", as: session() }).Arn).toBe(
      "arn:aws:sts::000000000000:assumed-role/deploy/ci",
    );
    const limited = session({ Policy: allowing("s3:GetObject") });
    expect(gate.refusal("GetRole", { RoleName: "deploy" }, { as: limited }).message).toContain(
      "because no session policy allows the iam:GetRole action",
    );
  });

  it("sees what the token says: azp before aud, amr, and what GitHub adds", () => {
    const condition = {
      StringEquals: {
        [`${GITHUB}:aud`]: "sts.amazonaws.com",
        [`${GITHUB}:oaud`]: "other",
        [`${GITHUB}:repository_id`]: "42",
        "sts:RoleSessionName": "ci",
      },
      "ForAnyValue:StringLike": { [`${GITHUB}:amr`]: "mfa" },
    };
    const gate = gateWithGithub(trustingGithub(SUBJECT, { Condition: condition }));
    const claims = { azp: "sts.amazonaws.com", aud: "other", amr: ["pwd", "mfa"], repository_id: "42" };
    expect(gate.call("AssumeRoleWithWebIdentity", inputOf(tokenOf(claims)), unsigned).Audience).toBe(
      "sts.amazonaws.com",
    );
    const other = tokenOf({ ...claims, repository_id: "43" });
    expect(gate.refusal("AssumeRoleWithWebIdentity", inputOf(other), unsigned)).toMatchObject(DENIED);
  });

  it.each([
    ["the subject is another", trustingGithub("repo:octo/other:*"), "trust-condition-mismatch"],
    [
      "another provider is trusted",
      trustingGithub(SUBJECT, { Principal: { Federated: arnOf("oidc-provider/gitlab.com") } }),
      "trust-names-other-provider",
    ],
    ["the trust names no provider", trusting({ AWS: "000000000000" }), "trust-silent"],
    ["only sts:AssumeRole is allowed", trustingGithub(SUBJECT, { Action: "sts:AssumeRole" }), "trust-lacks-action"],
    [
      "a statement denies",
      JSON.stringify({
        Version: "2012-10-17",
        Statement: [
          ...(JSON.parse(trustingGithub(SUBJECT)) as { Statement: object[] }).Statement,
          { Effect: "Deny", Principal: "*", Action: "sts:*" },
        ],
      }),
      "deny-statement",
    ],
  ])("is refused in one sentence where %s, and knows why", (_, trust, cause) => {
    const gate = gateWithGithub(trust);
    expect(gate.refusal("AssumeRoleWithWebIdentity", inputOf(tokenOf()), unsigned)).toEqual({ ...DENIED, cause });
  });

  it("is refused in the same sentence for a role that is absent, or too new to be seen", () => {
    const gate = gateWithGithub();
    const absent = inputOf(tokenOf(), { RoleArn: arnOf("role/absent") });
    expect(gate.refusal("AssumeRoleWithWebIdentity", absent, unsigned)).toEqual({ ...DENIED, cause: "role-absent" });
    const slow = gateWithGithub(undefined, {}, { iamPropagation: 10_000 });
    expect(slow.refusal("AssumeRoleWithWebIdentity", inputOf(tokenOf()), unsigned)).toEqual({
      ...DENIED,
      cause: "role-too-new",
    });
    slow.advance(10_000);
    expect(slow.call("AssumeRoleWithWebIdentity", inputOf(tokenOf()), unsigned).Credentials).toBeDefined();
  });

  it.each([
    [{ RoleArn: "no-arn-but-long-enough" }, "no-arn-but-long-enough is invalid"],
    [{ DurationSeconds: 3601 }, "The requested DurationSeconds exceeds the MaxSessionDuration set for this role."],
    [{ Policy: "no json" }, "The policy is not in the valid JSON format."],
  ])("is refused for %o", (more, message) => {
    expect(gateWithGithub().refusal("AssumeRoleWithWebIdentity", inputOf(tokenOf(), more), unsigned).message).toBe(
      message,
    );
  });

  describe("with what the token asks of the session", () => {
    const asking = tokenOf({
      "https://aws.amazon.com/tags": { principal_tags: { team: ["a"] }, transitive_tag_keys: ["team"] },
      "https://aws.amazon.com/source_identity": "octo",
    });
    const allow = (...Action: string[]) => trustingGithub(SUBJECT, { Action });

    it("needs sts:TagSession, then sts:SetSourceIdentity, in the trust policy", () => {
      const refusal = (trust: string) =>
        gateWithGithub(trust).refusal("AssumeRoleWithWebIdentity", inputOf(asking), unsigned);
      expect(refusal(allow("sts:AssumeRoleWithWebIdentity"))).toEqual({
        ...DENIED,
        message: "Not authorized to perform sts:TagSession",
        cause: "trust-lacks-action",
      });
      expect(refusal(allow("sts:AssumeRoleWithWebIdentity", "sts:TagSession")).message).toBe(
        "Not authorized to perform sts:SetSourceIdentity",
      );
    });

    it("passes over what has not the documented form", () => {
      for (const tags of [null, "team", ["team"], { principal_tags: "team" }, { principal_tags: { team: [1] } }]) {
        const odd = tokenOf({ "https://aws.amazon.com/tags": tags, "https://aws.amazon.com/source_identity": 1 });
        const answer = gateWithGithub().call("AssumeRoleWithWebIdentity", inputOf(odd), unsigned);
        expect(answer).not.toHaveProperty("PackedPolicySize");
      }
    });

    it("makes a session with these tags and that identity", () => {
      const gate = gateWithGithub(allow("sts:AssumeRoleWithWebIdentity", "sts:TagSession", "sts:SetSourceIdentity"));
      const answer = gate.call("AssumeRoleWithWebIdentity", inputOf(asking), unsigned);
      expect(answer).toMatchObject({ SourceIdentity: "octo", PackedPolicySize: 1 });
      const condition = { StringEquals: { "aws:PrincipalTag/team": "a", "aws:SourceIdentity": "octo" } };
      const policy = allowing("iam:ListRoles", "*", condition);
      gate.call("PutRolePolicy", { RoleName: "deploy", PolicyName: "p", PolicyDocument: policy });
      const as = String(answer.Credentials?.AccessKeyId);
      expect(gate.call("ListRoles", {}, { as }).Roles).toHaveLength(1);
    });
  });

  it("is noted under whom the token is about, and only its kind is taken unsigned", () => {
    const gate = gateWithGithub();
    gate.call("AssumeRoleWithWebIdentity", inputOf(tokenOf()), unsigned);
    expect(gate.gate.decisions.list(1)[0]).toMatchObject({
      principal: SUBJECT,
      checks: [{ action: "sts:AssumeRoleWithWebIdentity", resource: arnOf("role/deploy"), outcome: "allow" }],
    });
    makeRole(gate);
    expect(gate.refusal("GetCallerIdentity", {}, unsigned)).toMatchObject({
      code: "MissingAuthenticationToken",
      status: 403,
    });
    expect(gate.refusal("DeleteRole", { RoleName: "app" }, { as: { kind: "anonymous" } }).code).toBe(
      "MissingAuthenticationToken",
    );
  });
});
