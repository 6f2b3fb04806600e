/** A user of one account assumes a role of another: refused on either side and by a condition, explained each time, then let in. */
import type { Fix } from "@understudy/catalogue";
import { describe, expect, it } from "vitest";
import { failures } from "./gate/failures.js";
import type { CloudForTest } from "./testing/cloud-for-test.js";
import { cloudForTest } from "./testing/cloud-for-test.js";

/** The account of the user. */
const A = "111111111111";
/** The account of the role. */
const B = "222222222222";
const USER = `arn:aws:iam::${A}:user/ana`;
const ROLE = `arn:aws:iam::${B}:role/deploy`;
const SENTENCE = `User: ${USER} is not authorized to perform: sts:AssumeRole on resource: ${ROLE}`;

interface Story extends CloudForTest {
  /** Ana's access key. */
  readonly key: string;
  assume(more?: object): { readonly Credentials: { readonly AccessKeyId: string } };
  /** AWS's words, and what this server knows beyond them. */
  refused(more?: object): { readonly message: string; readonly cause?: string; readonly fix?: Fix };
}

function begin(trust: object): Story {
  const test = cloudForTest();
  test.call("iam", "CreateUser", { UserName: "ana" }, A);
  const { AccessKey } = test.call<{ AccessKey: { AccessKeyId: string } }>(
    "iam",
    "CreateAccessKey",
    { UserName: "ana" },
    A,
  );
  const key = AccessKey.AccessKeyId;
  test.call("iam", "CreateRole", { RoleName: "deploy", AssumeRolePolicyDocument: JSON.stringify(trust) }, B);
  const assume = (more = {}) =>
    test.call<ReturnType<Story["assume"]>>("sts", "AssumeRole", { RoleArn: ROLE, RoleSessionName: "s1", ...more }, key);
  const refused = (more = {}) => {
    expect(() => assume(more)).toThrow(expect.objectContaining({ code: "AccessDenied", status: 403 }));
    const record = test.cloud.store.list(failures, "all", "all").at(-1)?.record;
    return { message: String(record?.message), cause: record?.cause?.id, fix: record?.cause?.fixes[0] };
  };
  return { ...test, key, assume, refused };
}

const policy = (...Statement: readonly object[]) => ({ Version: "2012-10-17", Statement });
const trusting = (principal: string, more: object = {}) =>
  policy({ Effect: "Allow", Principal: { AWS: principal }, Action: "sts:AssumeRole", ...more });

function allowAna(story: Story): void {
  const PolicyDocument = JSON.stringify(policy({ Effect: "Allow", Action: "sts:AssumeRole", Resource: ROLE }));
  story.call("iam", "PutUserPolicy", { UserName: "ana", PolicyName: "deploy", PolicyDocument }, A);
}

describe("a user who assumes a role of another account", () => {
  it("lacks permission of its own account, though the role trusts the user by name", () => {
    const story = begin(trusting(USER));
    const { message, cause, fix } = story.refused();
    expect([message, cause]).toEqual([SENTENCE, "caller-lacks-permission"]);
    expect(fix).toMatchObject({
      do: "allow",
      to: { kind: "user", name: "ana", account: A },
      statements: [{ Effect: "Allow", Action: "sts:AssumeRole", Resource: ROLE }],
    });
    allowAna(story);
    expect(story.assume().Credentials).toBeDefined();
  });

  it("is not trusted by the role, though its own account allows it", () => {
    const story = begin(trusting(B));
    allowAna(story);
    const { message, cause, fix } = story.refused();
    expect([message, cause]).toEqual([SENTENCE, "trust-silent"]);
    expect(fix).toMatchObject({ do: "set-trust", roleName: "deploy" });
    const trust = (fix as Extract<Fix, { do: "set-trust" }>).trust;
    const PolicyDocument = JSON.stringify(trust);
    story.call("iam", "UpdateAssumeRolePolicy", { RoleName: "deploy", PolicyDocument }, B);
    expect(story.assume().Credentials).toBeDefined();
  });

  it("does not give the external id that the role wants", () => {
    const story = begin(trusting(A, { Condition: { StringEquals: { "sts:ExternalId": "a-secret" } } }));
    allowAna(story);
    expect(story.refused()).toMatchObject({ message: SENTENCE, cause: "trust-condition-mismatch" });
    expect(story.refused({ ExternalId: "another" })).toMatchObject({
      message: SENTENCE,
      cause: "trust-condition-mismatch",
    });
    expect(story.assume({ ExternalId: "a-secret" }).Credentials).toBeDefined();
  });

  it("asks for a role that is absent, and is told the same", () => {
    const story = begin(trusting(A));
    allowAna(story);
    const RoleArn = `arn:aws:iam::${B}:role/absent`;
    expect(story.refused({ RoleArn })).toMatchObject({
      message: SENTENCE.replace(ROLE, RoleArn),
      cause: "role-absent",
    });
  });

  it("acts in the other account then, as the role", () => {
    const story = begin(trusting(A));
    allowAna(story);
    const PolicyDocument = JSON.stringify(policy({ Effect: "Allow", Action: "iam:ListRoles", Resource: "*" }));
    story.call("iam", "PutRolePolicy", { RoleName: "deploy", PolicyName: "p", PolicyDocument }, B);
    const { AccessKeyId } = story.assume().Credentials;
    const { Roles } = story.call<{ Roles: { Arn: string }[] }>("iam", "ListRoles", {}, AccessKeyId);
    expect(Roles.map(({ Arn }) => Arn)).toEqual([ROLE]);
    expect(story.call("sts", "GetCallerIdentity", {}, AccessKeyId)).toMatchObject({
      Account: B,
      Arn: `arn:aws:sts::${B}:assumed-role/deploy/s1`,
    });
    expect(story.defects).toEqual([]);
  });
});
