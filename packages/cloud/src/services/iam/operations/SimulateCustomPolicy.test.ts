import { describe, expect, it } from "vitest";
import { expectDenied, iamForTest } from "../testing/iam-for-test.js";
import { BUCKET, bucketPolicy, CALLER, OTHER, policyOf, simulateCustom, told } from "../testing/simulation-for-test.js";

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
const DENY = policyOf({ Effect: "Deny" });
const ELSEWHERE = "arn:aws:iam::999999999999:root";
const level = (...ServiceControlPolicyInputList: readonly string[]) => ({ ServiceControlPolicyInputList });
const entry = (ContextKeyName: string, ContextKeyType: string, ...ContextKeyValues: readonly string[]) => ({
  ContextEntries: [{ ContextKeyName, ContextKeyType, ContextKeyValues }],
});

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

  it.each<[string, object, object, readonly string[]]>([
    ["a key that was not given", { StringEquals: { "stack:key": "yes" } }, {}, ["implicitDeny", "stack:key"]],
    [
      "a key of a statement on something else",
      { StringEquals: { "stack:key": "yes" } },
      { ActionNames: ["s3:PutObject"] },
      ["implicitDeny", "stack:key"],
    ],
    [
      "variables",
      { StringEquals: { "aws:userid": "${stack:other}" } },
      {},
      ["implicitDeny", "aws:userid", "stack:other"],
    ],
    [
      "no key that was given",
      { StringEquals: { "stack:key": "yes" } },
      entry("STACK:key", "string", "no"),
      ["implicitDeny"],
    ],
    ["nothing when it is allowed", { StringNotEquals: { "stack:key": "yes" } }, {}, ["allowed"]],
    [
      "no key, of each type",
      { NumericLessThan: { "stack:key": "200" } },
      entry("stack:key", "numeric", "1e2"),
      ["allowed"],
    ],
    [
      "no key, a list",
      { "ForAnyValue:StringEquals": { "stack:key": "b" } },
      entry("stack:key", "stringList", "a", "b"),
      ["allowed"],
    ],
    ["no key, a boolean", { Bool: { "stack:key": "true" } }, entry("stack:key", "boolean", "TRUE"), ["allowed"]],
    [
      "no key, an address",
      { IpAddress: { "aws:SourceIp": "10.0.0.0/8" } },
      entry("aws:SourceIp", "ip", "10.1.2.3"),
      ["allowed"],
    ],
    [
      "no key, a date",
      { DateLessThan: { "aws:CurrentTime": "2030-01-01" } },
      entry("aws:CurrentTime", "date", "2026-01-01T00:00:00Z"),
      ["allowed"],
    ],
  ])("misses %s", (_, Condition, input, expected) => {
    const [result] = custom({ PolicyInputList: [policyOf({ Condition })], ...input });
    expect([result?.EvalDecision, ...(result?.MissingContextValues ?? [])]).toEqual(expected);
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
      "ContextKeyName cannot be null or empty.",
      { ContextEntries: [{ ContextKeyType: "string", ContextKeyValues: ["a"] }] },
      "context-name-missing",
    ],
    [
      "Context key stack:key has invalid type null.",
      { ContextEntries: [{ ContextKeyName: "stack:key", ContextKeyValues: ["a"] }] },
      "context-type-missing",
    ],
    [
      "Context values for context key stack:key cannot be null or empty.",
      entry("stack:key", "stringList"),
      "context-values-missing",
    ],
    [
      "Context key string expected a single value, but received 2.",
      entry("stack:key", "string", "a", "b"),
      "context-value-not-single",
    ],
    [
      "Invalid context value for key stack:key: expected numeric format.",
      entry("stack:key", "numericList", "1", "abc"),
      "context-value-invalid",
    ],
    [
      "Invalid context value for key stack:key: expected DateTime format.",
      entry("stack:key", "date", "tomorrow"),
      "context-value-invalid",
    ],
    [
      "Invalid context value for key stack:key: expected IP address.",
      entry("stack:key", "ip", "999.0.0.1"),
      "context-value-invalid",
    ],
    [
      "Invalid context value for key stack:key: expected base-64 encoded binary format.",
      entry("stack:key", "binary", "!"),
      "context-value-invalid",
    ],
    [
      "Duplicate context key: STACK:KEY.",
      {
        ContextEntries: [
          ...entry("stack:key", "string", "a").ContextEntries,
          ...entry("STACK:KEY", "string", "a").ContextEntries,
        ],
      },
      "context-key-duplicate",
    ],
    [
      "Invalid input resource handling options. Action does not support resource handling options: s3:GetObject. Please refer to the documentation for more details: https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulateCustomPolicy.html",
      { ResourceHandlingOption: "EC2-VPC-EBS", ResourceArns: [BUCKET] },
      "simulation-handling-unsupported",
    ],
  ])("is refused: %s", (message, input, id) => {
    expect(refused(input)).toEqual({ id: `iam.${id}`, code: "InvalidInput", status: 400, message });
  });

  it("takes any name for a key", () => {
    const Condition = { StringEquals: { __proto__x: "a" } };
    const input = { PolicyInputList: [policyOf({ Condition })], ...entry("__proto__", "stringList", "a") };
    expect(custom(input)[0]?.MissingContextValues).toEqual(["__proto__x"]);
  });

  it("passes over entries without anything in them, and options without resources", () => {
    expect(told(custom({ ContextEntries: [{}], ResourceHandlingOption: "fictional" }))).toEqual([
      "allowed PolicyInputList.1",
    ]);
  });

  it("needs iam:SimulateCustomPolicy on everything", () => {
    expectDenied(iamForTest(), "SimulateCustomPolicy", { PolicyInputList: [], ActionNames: ["s3:GetObject"] }, "*");
  });
});
