import { describe, expect, it } from "vitest";
import {
  allowing,
  arnOf,
  expectDenied,
  iamForTest,
  MANAGED,
  makeGroup,
  makePolicy,
  makeRole,
  makeUser,
  NO_ROLE,
} from "../testing/iam-for-test.js";

const ANA = arnOf("user/ana");

describe("ListPoliciesGrantingServiceAccess", () => {
  it("tells of each service which policies grant it, inline and managed", () => {
    const gate = iamForTest();
    makeUser(gate, "ana", { PermissionsBoundary: makePolicy(gate, "limit") });
    gate.call("PutUserPolicy", { UserName: "ana", PolicyName: "own", PolicyDocument: allowing(["s3:Get*", "iam:*"]) });
    gate.call("AttachUserPolicy", { UserName: "ana", PolicyArn: MANAGED });
    const input = { Arn: ANA, ServiceNamespaces: ["iam", "s3", "s3", "sqs"] };
    const own = { PolicyName: "own", PolicyType: "INLINE", EntityType: "USER", EntityName: "ana" };
    const managed = { PolicyName: "AmazonS3ReadOnlyAccess", PolicyType: "MANAGED", PolicyArn: MANAGED };
    expect(gate.call("ListPoliciesGrantingServiceAccess", input)).toEqual({
      PoliciesGrantingServiceAccess: [
        { ServiceNamespace: "iam", Policies: [own] },
        { ServiceNamespace: "s3", Policies: [own, managed] },
        { ServiceNamespace: "sqs", Policies: [] },
      ],
      IsTruncated: false,
    });
  });

  it("answers for roles", () => {
    const gate = iamForTest();
    makeRole(gate);
    gate.call("PutRolePolicy", { RoleName: "app", PolicyName: "own", PolicyDocument: allowing("sqs:SendMessage") });
    const input = { Arn: arnOf("role/app"), ServiceNamespaces: ["sqs"] };
    expect(gate.call("ListPoliciesGrantingServiceAccess", input).PoliciesGrantingServiceAccess).toMatchObject([
      { Policies: [{ EntityType: "ROLE", EntityName: "app" }] },
    ]);
  });

  it("counts what a user's groups bring; of a group what it has itself", () => {
    const gate = iamForTest();
    makeUser(gate);
    gate.call("PutUserPolicy", { UserName: "ana", PolicyName: "own", PolicyDocument: allowing("sqs:*") });
    makeGroup(gate, "developers", ["ana"]);
    gate.call("PutGroupPolicy", { GroupName: "developers", PolicyName: "team", PolicyDocument: allowing("sqs:*") });
    const team = { PolicyName: "team", PolicyType: "INLINE", EntityType: "GROUP", EntityName: "developers" };
    const own = { PolicyName: "own", PolicyType: "INLINE", EntityType: "USER", EntityName: "ana" };
    const granting = (Arn: string) =>
      gate.call("ListPoliciesGrantingServiceAccess", { Arn, ServiceNamespaces: ["sqs"] }).PoliciesGrantingServiceAccess;
    expect(granting(ANA)).toEqual([{ ServiceNamespace: "sqs", Policies: [own, team] }]);
    expect(granting(arnOf("group/developers"))).toEqual([{ ServiceNamespace: "sqs", Policies: [team] }]);
  });

  it("is refused for services that there are not, all of them named", () => {
    const gate = iamForTest();
    makeUser(gate);
    const ServiceNamespaces = ["S3", "iam", "madeup"];
    expect(gate.refusal("ListPoliciesGrantingServiceAccess", { Arn: ANA, ServiceNamespaces })).toEqual({
      id: "iam.service-namespace-invalid",
      code: "InvalidInput",
      status: 400,
      message: "Invalid service namespace: [S3, madeup]",
    });
  });

  it.each<[string, object]>([
    [arnOf("role/absent"), NO_ROLE],
    [
      arnOf("policy/some"),
      {
        id: "iam.entity-arn-invalid",
        code: "InvalidInput",
        status: 400,
        message: `Invalid Entity Arn: ${arnOf("policy/some")} does not clearly define entity type and name.`,
      },
    ],
  ])("is refused for %s", (Arn, expected) => {
    const input = { Arn, ServiceNamespaces: ["s3"] };
    expect(iamForTest().refusal("ListPoliciesGrantingServiceAccess", input)).toEqual(expected);
  });

  it.each([ANA, arnOf("group/developers"), arnOf("role/app")])(
    "needs its permission on whom it is about: %s",
    (Arn) => {
      const input = { Arn, ServiceNamespaces: ["s3"] };
      expectDenied(iamForTest(), "ListPoliciesGrantingServiceAccess", input, Arn);
    },
  );
});
