import { describe, expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import {
  allowing,
  arnOf,
  DOCUMENT,
  expectDenied,
  iamForTest,
  makeCaller,
  makePolicy,
  ofSize,
} from "../testing/iam-for-test.js";

const create = { PolicyName: "reader", PolicyDocument: DOCUMENT };

describe("CreatePolicy", () => {
  it("makes a first version, and does not show the description", () => {
    const gate = iamForTest();
    const Tags = [{ Key: "team", Value: "a" }];
    expect(gate.call("CreatePolicy", { ...create, Path: "/team/", Description: "reads", Tags })).toEqual({
      Policy: {
        PolicyName: "reader",
        PolicyId: expect.stringMatching(/^ANPA[A-Z2-7]{17}$/),
        Arn: arnOf("policy/team/reader"),
        Path: "/team/",
        DefaultVersionId: "v1",
        AttachmentCount: 0,
        PermissionsBoundaryUsageCount: 0,
        IsAttachable: true,
        CreateDate: new Date(START),
        UpdateDate: new Date(START),
        Tags,
      },
    });
    expect(gate.call("CreatePolicy", { ...create, PolicyName: "other" }).Policy).not.toHaveProperty("Tags");
  });

  it("is refused for a name that is taken, in whatever case and path", () => {
    const gate = iamForTest();
    makePolicy(gate, "READER", { Path: "/team/" });
    expect(gate.refusal("CreatePolicy", create)).toMatchObject({
      code: "EntityAlreadyExists",
      status: 409,
      message: "A policy called reader already exists. Duplicate names are not allowed.",
    });
  });

  it("is refused for a document that is none", () => {
    expect(iamForTest().refusal("CreatePolicy", { ...create, PolicyDocument: "{}" })).toMatchObject({
      code: "MalformedPolicyDocument",
      status: 400,
      message: "Syntax errors in policy.",
    });
  });

  it("is refused for a document that is too long", () => {
    expect(iamForTest().refusal("CreatePolicy", { ...create, PolicyDocument: ofSize(6300) })).toMatchObject({
      code: "LimitExceeded",
      status: 409,
      message: "Cannot exceed quota for PolicySize: 6144",
    });
  });

  it("needs iam:CreatePolicy on the policy that is to be", () => {
    expectDenied(iamForTest(), "CreatePolicy", { ...create, Path: "/team/" }, arnOf("policy/team/reader"));
  });

  it("is allowed by tags of the request", () => {
    const gate = iamForTest();
    const as = makeCaller(
      gate,
      "deployer",
      allowing(["iam:CreatePolicy", "iam:TagPolicy"], "*", { StringEquals: { "aws:RequestTag/team": "a" } }),
    );
    expect(gate.refusal("CreatePolicy", create, { as }).code).toBe("AccessDenied");
    expect(
      gate.call("CreatePolicy", { ...create, Tags: [{ Key: "team", Value: "a" }] }, { as }).Policy?.PolicyName,
    ).toBe("reader");
  });

  it("needs iam:TagPolicy too when it comes with tags", () => {
    const gate = iamForTest();
    const as = makeCaller(gate, "deployer", allowing("iam:CreatePolicy"));
    const input = { ...create, Tags: [{ Key: "team", Value: "a" }] };
    expect(gate.refusal("CreatePolicy", input, { as }).message).toContain(
      "not authorized to perform: iam:TagPolicy on resource",
    );
  });
});
