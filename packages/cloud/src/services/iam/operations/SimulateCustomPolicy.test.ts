import { describe, expect, it } from "vitest";
import { expectDenied, iamForTest } from "../testing/iam-for-test.js";
import {
  BUCKET,
  bucketPolicy,
  CALLER,
  DENY,
  level,
  OTHER,
  policyOf,
  simulateCustom,
} from "../testing/simulation-for-test.js";

const gate = iamForTest();
const custom = (input: object) => simulateCustom(gate, input);
const refused = (input: object) =>
  gate.refusal("SimulateCustomPolicy", { PolicyInputList: [policyOf()], ActionNames: ["s3:GetObject"], ...input });

const MATCHED = {
  SourcePolicyId: "PolicyInputList.1",
  SourcePolicyType: "IAM Policy",
  StartPosition: { Line: 1, Column: 38 },
  EndPosition: { Line: 1, Column: 95 },
};

describe("SimulateCustomPolicy", () => {
  it("answers for everything, as recorded", () => {
    const input = { PolicyInputList: [policyOf()], ActionNames: ["s3:GetObject"] };
    expect(gate.call("SimulateCustomPolicy", input)).toEqual({
      EvaluationResults: [
        {
          EvalActionName: "s3:GetObject",
          EvalResourceName: "*",
          EvalDecision: "allowed",
          MatchedStatements: [MATCHED],
          MissingContextValues: [],
        },
      ],
      IsTruncated: false,
    });
  });

  it("answers for each resource, as recorded", () => {
    expect(custom({ ResourceArns: [BUCKET] })).toEqual([
      {
        EvalActionName: "s3:GetObject",
        EvalResourceName: BUCKET,
        EvalDecision: "allowed",
        MatchedStatements: [MATCHED],
        MissingContextValues: [],
        EvalDecisionDetails: {},
        ResourceSpecificResults: [
          {
            EvalResourceName: BUCKET,
            EvalResourceDecision: "allowed",
            MatchedStatements: [MATCHED],
            MissingContextValues: [],
          },
        ],
      },
    ]);
  });

  it("has one result for several resources, the strictest", () => {
    const [result] = custom({ PolicyInputList: [policyOf({ Resource: BUCKET })], ResourceArns: [BUCKET, OTHER] });
    expect(result).toMatchObject({
      EvalResourceName: "arn:aws:s3:::${BucketName}/${KeyName}",
      EvalDecision: "implicitDeny",
      MatchedStatements: [{ SourcePolicyId: "PolicyInputList.1" }],
      ResourceSpecificResults: [{ EvalResourceDecision: "allowed" }, { EvalResourceDecision: "implicitDeny" }],
    });
  });

  it("gives pages of actions", () => {
    const ActionNames = ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"];
    const input = { PolicyInputList: [policyOf()], ActionNames, MaxItems: 2, ResourceArns: [BUCKET, OTHER] };
    const first = gate.call<{ EvaluationResults: unknown[]; IsTruncated: boolean; Marker: string }>(
      "SimulateCustomPolicy",
      input,
    );
    expect([first.EvaluationResults.length, first.IsTruncated]).toEqual([2, true]);
    const rest = gate.call("SimulateCustomPolicy", { ...input, Marker: first.Marker });
    expect(rest).toMatchObject({ EvaluationResults: [{ EvalActionName: "s3:DeleteObject" }], IsTruncated: false });
  });

  it.each<[string, object, string]>([
    ["The action is invalid since it is missing names", { ActionNames: ["GetObject"] }, "simulation-action-invalid"],
    [
      "ResourceNames are not in a valid ARN format: arn:aws:s3.",
      { ResourceArns: ["arn:aws:s3"] },
      "simulation-resource-not-arn",
    ],
    ["ResourceNames are not in a valid ARN format: *.", { ResourceArns: [BUCKET, "*"] }, "simulation-resource-not-arn"],
    [
      "Policy input list item 2 has invalid content",
      { PolicyInputList: [policyOf(), "{"] },
      "simulation-policy-invalid",
    ],
    [
      "Policy input list item 1 has invalid content",
      { PolicyInputList: ['{"Version":"2099-01-01","Statement":[]}'] },
      "simulation-policy-invalid",
    ],
    [
      "The list of Permissions Boundary policies cannot exceed 1 items.",
      { PermissionsBoundaryPolicyInputList: [DENY, DENY] },
      "simulation-boundaries-too-many",
    ],
    [
      "Organization policy at index 1 must contain at least one service control policy",
      { OrderedOrganizationPolicyInputList: [level()] },
      "simulation-organization-level-empty",
    ],
    ["Invalid marker for pagination.", { Marker: "not-a-marker" }, "simulation-marker-invalid"],
    [
      "'123456789012' is not a valid as a Resource Owner.",
      { ResourceOwner: "123456789012" },
      "simulation-owner-invalid",
    ],
    [
      "Invalid caller - Caller cannot be null or empty.",
      { ResourcePolicy: bucketPolicy(), ResourceArns: [BUCKET] },
      "simulation-caller-missing",
    ],
    [
      "Invalid caller - Caller must be an IAM user in this context.",
      { ResourcePolicy: bucketPolicy(), CallerArn: "arn:aws:iam::000000000000:role/app" },
      "simulation-caller-not-user",
    ],
    [
      "Invalid caller - Caller must be an IAM user, role or group in this context.",
      { CallerArn: "arn:aws:sts::000000000000:assumed-role/app/s" },
      "simulation-caller-invalid",
    ],
    [
      "Invalid Entity Arn: * does not clearly define entity type and name.",
      { ResourcePolicy: bucketPolicy(), CallerArn: CALLER },
      "entity-arn-invalid",
    ],
    [
      "Invalid input resource handling options. Action does not support resource handling options: s3:GetObject. Please refer to the documentation for more details: https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulateCustomPolicy.html",
      { ResourceHandlingOption: "EC2-VPC-EBS", ResourceArns: [BUCKET] },
      "simulation-handling-unsupported",
    ],
  ])("is refused: %s", (message, input, id) => {
    expect(refused(input)).toEqual({ id: `iam.${id}`, code: "InvalidInput", status: 400, message });
  });

  it("needs iam:SimulateCustomPolicy on everything", () => {
    expectDenied(iamForTest(), "SimulateCustomPolicy", { PolicyInputList: [], ActionNames: ["s3:GetObject"] }, "*");
  });
});
