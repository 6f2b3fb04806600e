import { describe, expect, it } from "vitest";
import { iamForTest } from "../testing/iam-for-test.js";
import {
  BUCKET,
  bucketPolicy,
  CALLER,
  DENY,
  level,
  policyOf,
  simulateCustom,
  told,
} from "../testing/simulation-for-test.js";

const gate = iamForTest();
const custom = (input: object) => simulateCustom(gate, input);
const ELSEWHERE = "arn:aws:iam::999999999999:root";

describe("a simulation", () => {
  it.each<[string, object, readonly string[]]>([
    [
      "names every statement that grants",
      { PolicyInputList: [policyOf(), policyOf()] },
      ["allowed PolicyInputList.1 PolicyInputList.2"],
    ],
    ["names those that forbid alone", { PolicyInputList: [policyOf(), DENY] }, ["explicitDeny PolicyInputList.2"]],
    ["matches actions in any case", { ActionNames: ["S3:gEtObJeCt"] }, ["allowed PolicyInputList.1"]],
    [
      "takes wildcards and unknown actions as they stand",
      { ActionNames: ["s3:*", "madeup:Action", "s3:"] },
      ["implicitDeny", "implicitDeny", "implicitDeny"],
    ],
    ["works without policies", { PolicyInputList: [] }, ["implicitDeny"]],
    [
      "takes a document without version, with space around",
      { PolicyInputList: [` \r\n${policyOf().replace('"Version":"2012-10-17",', "")} `] },
      ["allowed PolicyInputList.1"],
    ],
    [
      "is limited by a boundary",
      { PermissionsBoundaryPolicyInputList: [policyOf({ Action: "s3:PutObject" })] },
      ["implicitDeny"],
    ],
    [
      "names the denies of boundary and policy",
      { PolicyInputList: [DENY], PermissionsBoundaryPolicyInputList: [DENY] },
      ["explicitDeny PolicyInputList.1 PermissionsBoundaryPolicyInputList.1"],
    ],
    [
      "is limited by an organization",
      {
        OrderedOrganizationPolicyInputList: [
          level(policyOf({ Action: "*" })),
          level(policyOf({ Action: "s3:PutObject" })),
        ],
      },
      ["implicitDeny"],
    ],
    [
      "is denied by an organization",
      { OrderedOrganizationPolicyInputList: [level(DENY, policyOf({ Action: "*" }))] },
      ["explicitDeny"],
    ],
    [
      "knows the account that asks",
      { PolicyInputList: [policyOf({ Condition: { StringEquals: { "aws:PrincipalAccount": "000000000000" } } })] },
      ["allowed PolicyInputList.1"],
    ],
    [
      "knows a caller by name",
      { PolicyInputList: [policyOf({ Condition: { StringEquals: { "aws:username": "ana" } } })], CallerArn: CALLER },
      ["allowed PolicyInputList.1"],
    ],
    [
      "knows no caller where none is named",
      { PolicyInputList: [policyOf({ Condition: { Null: { "aws:PrincipalArn": "false" } } })] },
      ["implicitDeny"],
    ],
  ])("%s", (_, input, expected) => {
    expect(told(custom(input))).toEqual(expected);
  });

  it("tells what boundary and organization say", () => {
    const [limited] = custom({
      PermissionsBoundaryPolicyInputList: [policyOf({ Action: "iam:*" })],
      OrderedOrganizationPolicyInputList: [level(policyOf())],
      ResourceArns: [BUCKET],
    });
    expect(limited).toMatchObject({
      OrganizationsDecisionDetail: { AllowedByOrganizations: true },
      PermissionsBoundaryDecisionDetail: { AllowedByPermissionsBoundary: false },
      ResourceSpecificResults: [{ PermissionsBoundaryDecisionDetail: { AllowedByPermissionsBoundary: false } }],
    });
    const [denied] = custom({ OrderedOrganizationPolicyInputList: [level(DENY)] });
    expect(denied).toMatchObject({ OrganizationsDecisionDetail: { AllowedByOrganizations: false } });
  });

  it("lets a resource's policy in the own account grant alone, whatever the boundary says", () => {
    const [result] = custom({
      PolicyInputList: [policyOf({ Action: "iam:*" })],
      PermissionsBoundaryPolicyInputList: [policyOf({ Action: "iam:*" })],
      ResourcePolicy: bucketPolicy(),
      CallerArn: CALLER,
      ResourceArns: [BUCKET],
    });
    expect(result).toMatchObject({
      EvalDecision: "allowed",
      EvalDecisionDetails: {},
      MatchedStatements: [{ SourcePolicyId: "ResourcePolicy", SourcePolicyType: "Resource Policy" }],
      PermissionsBoundaryDecisionDetail: { AllowedByPermissionsBoundary: false },
    });
  });

  it.each<[string, object, string, object]>([
    ["both sides", {}, "allowed", { "IAM Policy": "allowed", "Resource Policy": "allowed" }],
    [
      "only theirs",
      { PolicyInputList: [] },
      "implicitDeny",
      { "IAM Policy": "implicitDeny", "Resource Policy": "allowed" },
    ],
    [
      "a boundary that denies",
      { PermissionsBoundaryPolicyInputList: [DENY] },
      "explicitDeny",
      { "IAM Policy": "allowed", "Resource Policy": "allowed", "Permissions Boundary Policy": "explicitDeny" },
    ],
  ])("asks both accounts for another's resource: %s", (_, input, decision, details) => {
    const across = {
      ResourcePolicy: bucketPolicy(),
      CallerArn: CALLER,
      ResourceOwner: ELSEWHERE,
      ResourceArns: [BUCKET],
    };
    const [result] = custom({ ...across, ...input });
    expect(result?.EvalDecision).toBe(decision);
    expect(result?.EvalDecisionDetails).toEqual(details);
    expect(result?.ResourceSpecificResults?.[0]?.EvalDecisionDetails).toEqual(details);
  });

  it("does not simulate trust policies", () => {
    const [result] = custom({
      ActionNames: ["sts:AssumeRole"],
      PolicyInputList: [policyOf({ Action: "sts:AssumeRole" })],
      ResourcePolicy: bucketPolicy({ Effect: "Deny", Action: "sts:AssumeRole" }),
      CallerArn: CALLER,
      ResourceArns: [BUCKET],
    });
    expect(result?.EvalDecision).toBe("allowed");
  });
});
