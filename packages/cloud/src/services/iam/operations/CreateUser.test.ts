import { describe, expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import {
  ABSENT_POLICY,
  allowing,
  arnOf,
  expectDenied,
  iamForTest,
  MANAGED,
  makeCaller,
  makeUser,
} from "../testing/iam-for-test.js";

describe("CreateUser", () => {
  it("shows the user", () => {
    const gate = iamForTest();
    expect(gate.call("CreateUser", { UserName: "ana" })).toEqual({
      User: {
        Path: "/",
        UserName: "ana",
        UserId: expect.stringMatching(/^AIDA[A-Z2-7]{17}$/),
        Arn: arnOf("user/ana"),
        CreateDate: new Date(START),
      },
    });
  });

  it("shows boundary and tags", () => {
    const gate = iamForTest();
    const Tags = [{ Key: "team", Value: "a" }];
    const input = { UserName: "ana", Path: "/team/", PermissionsBoundary: MANAGED, Tags };
    expect(gate.call("CreateUser", input).User).toMatchObject({
      Arn: arnOf("user/team/ana"),
      PermissionsBoundary: { PermissionsBoundaryType: "Policy", PermissionsBoundaryArn: MANAGED },
      Tags,
    });
  });

  it("is refused for a name that is taken, in whatever case and path", () => {
    const gate = iamForTest();
    makeUser(gate, "ANA", { Path: "/team/" });
    expect(gate.refusal("CreateUser", { UserName: "ana" })).toMatchObject({
      code: "EntityAlreadyExists",
      status: 409,
      message: "User with name ana already exists.",
    });
  });

  it("is refused for a boundary that is absent", () => {
    const gate = iamForTest();
    expect(gate.refusal("CreateUser", { UserName: "ana", PermissionsBoundary: ABSENT_POLICY })).toMatchObject({
      code: "NoSuchEntity",
      status: 404,
      message: `Scope ARN: ${ABSENT_POLICY} does not exist or is not attachable.`,
    });
  });

  it("needs iam:CreateUser on the user that is to be", () => {
    expectDenied(iamForTest(), "CreateUser", { UserName: "ana", Path: "/team/" }, arnOf("user/team/ana"));
  });

  it("is allowed by boundary and tags", () => {
    const gate = iamForTest();
    const condition = { StringEquals: { "iam:PermissionsBoundary": MANAGED, "aws:RequestTag/team": "a" } };
    const as = makeCaller(gate, "deployer", allowing("iam:CreateUser", "*", condition));
    gate.call("PutUserPolicy", { UserName: "deployer", PolicyName: "t", PolicyDocument: allowing("iam:TagUser") });
    const input = { UserName: "ana", Tags: [{ Key: "team", Value: "a" }] };
    expect(gate.refusal("CreateUser", input, { as }).code).toBe("AccessDenied");
    expect(gate.call("CreateUser", { ...input, PermissionsBoundary: MANAGED }, { as }).User?.UserName).toBe("ana");
  });

  it("needs iam:TagUser too when it comes with tags", () => {
    const gate = iamForTest();
    const as = makeCaller(gate, "deployer", allowing("iam:CreateUser"));
    const input = { UserName: "ana", Tags: [{ Key: "team", Value: "a" }] };
    expect(gate.refusal("CreateUser", input, { as }).message).toContain(
      "not authorized to perform: iam:TagUser on resource",
    );
  });
});
