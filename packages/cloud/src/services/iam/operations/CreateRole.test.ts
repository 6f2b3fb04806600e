import { describe, expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import {
  ABSENT_POLICY,
  allowing,
  arnOf,
  expectDenied,
  iamForTest,
  makeCaller,
  makePolicy,
  makeRole,
  makeUser,
  ofSize,
  TRUST,
  trusting,
} from "../testing/iam-for-test.js";

const create = { RoleName: "app", AssumeRolePolicyDocument: TRUST };

describe("CreateRole", () => {
  it("shows neither description nor duration", () => {
    const gate = iamForTest();
    const input = { ...create, Path: "/team/", Description: "of the app", MaxSessionDuration: 7200 };
    expect(gate.call("CreateRole", input)).toEqual({
      Role: {
        Path: "/team/",
        RoleName: "app",
        RoleId: expect.stringMatching(/^AROA[A-Z2-7]{17}$/),
        Arn: arnOf("role/team/app"),
        CreateDate: new Date(START),
        AssumeRolePolicyDocument: encodeURIComponent(TRUST),
      },
    });
  });

  it("shows boundary and tags", () => {
    const gate = iamForTest();
    const boundary = makePolicy(gate);
    const input = { ...create, PermissionsBoundary: boundary, Tags: [{ Key: "team", Value: "" }] };
    expect(gate.call("CreateRole", input).Role).toMatchObject({
      PermissionsBoundary: { PermissionsBoundaryType: "Policy", PermissionsBoundaryArn: boundary },
      Tags: [{ Key: "team", Value: "" }],
    });
  });

  it("is refused for a name that is taken, in whatever case and path", () => {
    const gate = iamForTest();
    makeRole(gate, "App", { Path: "/team/" });
    expect(gate.refusal("CreateRole", create)).toEqual({
      id: "iam.role-already-exists",
      code: "EntityAlreadyExists",
      status: 409,
      message: "Role with name app already exists.",
    });
  });

  it.each([
    ["a service that is none", { Service: "ecs-task.amazonaws.com" }, '"SERVICE":"ecs-task.amazonaws.com"'],
    ["a role that is absent", { AWS: arnOf("role/absent") }, `"AWS":"${arnOf("role/absent")}"`],
    ["a role under another path", { AWS: arnOf("role/team/caller") }, `"AWS":"${arnOf("role/team/caller")}"`],
    ["a user that is absent", { AWS: ["*", arnOf("user/absent")] }, `"AWS":"${arnOf("user/absent")}"`],
  ])("is refused for trusting %s", (_what, principal, named) => {
    const gate = iamForTest();
    makeRole(gate, "caller");
    expect(gate.refusal("CreateRole", { ...create, AssumeRolePolicyDocument: trusting(principal) })).toMatchObject({
      code: "MalformedPolicyDocument",
      status: 400,
      message: `Invalid principal in policy: ${named}`,
    });
  });

  it.each<[string, object | string]>([
    ["everyone", "*"],
    ["an account", { AWS: "123456789012" }],
    ["a root", { AWS: "arn:aws:iam::123456789012:root" }],
    ["the first administrator", { AWS: arnOf("user/admin") }],
    ["a role and a user that are there", { AWS: [arnOf("role/caller"), arnOf("user/team/ana")] }],
    ["a session of a role", { AWS: "arn:aws:sts::000000000000:assumed-role/caller/session" }],
    ["a role of an account that is not known here", { AWS: "arn:aws:iam::999999999999:role/theirs" }],
    ["services by other names", { Service: ["states.us-east-1.amazonaws.com", "build.apprunner.amazonaws.com"] }],
  ])("may trust %s", (_whom, principal) => {
    const gate = iamForTest();
    makeRole(gate, "caller");
    makeUser(gate, "ana", { Path: "/team/" });
    expect(gate.call("CreateRole", { ...create, AssumeRolePolicyDocument: trusting(principal) }).Role?.RoleName).toBe(
      "app",
    );
  });

  it("is refused for a trust policy that is no policy, in IAM's words for trust policies", () => {
    const gate = iamForTest();
    expect(gate.refusal("CreateRole", { ...create, AssumeRolePolicyDocument: "{" })).toMatchObject({
      code: "MalformedPolicyDocument",
      status: 400,
      message: "This policy contains invalid Json",
    });
  });

  it("is refused for a trust policy that is too long", () => {
    const accounts = Array.from({ length: 150 }, (_, i) => String(100000000000 + i));
    expect(
      iamForTest().refusal("CreateRole", { ...create, AssumeRolePolicyDocument: trusting({ AWS: accounts }) }),
    ).toMatchObject({ code: "LimitExceeded", status: 409, message: "Cannot exceed quota for ACLSizePerRole: 2048" });
  });

  it("is refused for a boundary that is none", () => {
    const gate = iamForTest();
    const withBoundary = (PermissionsBoundary: string) =>
      gate.refusal("CreateRole", { ...create, PermissionsBoundary });
    expect(withBoundary(ABSENT_POLICY)).toMatchObject({
      code: "NoSuchEntity",
      status: 404,
      message: `Scope ARN: ${ABSENT_POLICY} does not exist or is not attachable.`,
    });
    expect(withBoundary("not-a-policy-at-all-but-long")).toMatchObject({
      code: "InvalidParameterValue",
      status: 400,
      message: "Value (not-a-policy-at-all-but-long) for parameter PermissionsBoundary is invalid.",
    });
  });

  it("is refused for the same tag key twice", () => {
    const Tags = [
      { Key: "team", Value: "a" },
      { Key: "Team", Value: "b" },
    ];
    expect(iamForTest().refusal("CreateRole", { ...create, Tags })).toMatchObject({
      code: "InvalidInput",
      status: 400,
      message: "Duplicate tag keys found. Please note that Tag keys are case insensitive.",
    });
  });

  it("is refused under the paths of AWS", () => {
    const gate = iamForTest();
    expect(gate.refusal("CreateRole", { ...create, Path: "/aws-service-role/ecs.amazonaws.com/" }).id).toBe(
      "iam.reserved-path",
    );
  });

  it("is refused beyond the number of roles of an account", () => {
    const gate = iamForTest();
    for (let i = 0; i < 1000; i += 1) makeRole(gate, `role-${i}`);
    expect(gate.refusal("CreateRole", create)).toMatchObject({
      code: "LimitExceeded",
      status: 409,
      message: "Cannot exceed quota for RolesPerAccount: 1000",
    });
  });

  it("needs iam:CreateRole on the role that is to be", () => {
    expectDenied(iamForTest(), "CreateRole", { ...create, Path: "/team/" }, arnOf("role/team/app"));
  });

  it("is allowed by boundary and tags", () => {
    const gate = iamForTest();
    const boundary = makePolicy(gate);
    const as = makeCaller(
      gate,
      "deployer",
      allowing("iam:CreateRole", "*", {
        StringEquals: { "iam:PermissionsBoundary": boundary, "aws:RequestTag/team": "a" },
        "ForAllValues:StringEquals": { "aws:TagKeys": ["team"] },
      }),
    );
    gate.call("PutUserPolicy", { UserName: "deployer", PolicyName: "t", PolicyDocument: allowing("iam:TagRole") });
    const Tags = [{ Key: "team", Value: "a" }];
    expect(gate.refusal("CreateRole", { ...create, Tags }, { as }).code).toBe("AccessDenied");
    expect(gate.call("CreateRole", { ...create, Tags, PermissionsBoundary: boundary }, { as }).Role?.RoleName).toBe(
      "app",
    );
  });

  it("needs iam:TagRole too when it comes with tags", () => {
    const gate = iamForTest();
    const as = makeCaller(gate, "deployer", allowing("iam:CreateRole"));
    const refused = gate.refusal("CreateRole", { ...create, Tags: [{ Key: "team", Value: "a" }] }, { as });
    expect(refused.message).toContain(
      `not authorized to perform: iam:TagRole on resource: ${arnOf("role/app")} because`,
    );
    expect(gate.call("CreateRole", create, { as }).Role?.RoleName).toBe("app");
  });

  it("counts no white space", () => {
    const gate = iamForTest();
    const spaced = TRUST.replaceAll(":{", `:${" ".repeat(3000)}{`);
    expect(gate.call("CreateRole", { ...create, AssumeRolePolicyDocument: spaced }).Role?.RoleName).toBe("app");
    expect(ofSize(6144).length).toBeGreaterThan(6100);
  });
});
