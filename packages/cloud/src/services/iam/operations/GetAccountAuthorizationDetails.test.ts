import { describe, expect, it } from "vitest";
import type { GateForTest } from "../../testing/gate-for-test.js";
import { START } from "../../testing/gate-for-test.js";
import {
  allowing,
  arnOf,
  DOCUMENT,
  expectDenied,
  iamForTest,
  MANAGED,
  makeGroup,
  makePolicy,
  makeRole,
  makeUser,
  TRUST,
} from "../testing/iam-for-test.js";

interface Details {
  readonly UserDetailList: readonly { readonly UserName: string }[];
  readonly GroupDetailList: readonly { readonly GroupName: string }[];
  readonly RoleDetailList: readonly { readonly RoleName: string }[];
  readonly Policies: readonly { readonly PolicyName: string; readonly PolicyVersionList: readonly object[] }[];
  readonly IsTruncated: boolean;
  readonly Marker?: string;
}

const BILLING = "arn:aws:iam::aws:policy/job-function/Billing";

const details = (gate: GateForTest, input: object = {}) => gate.call<Details>("GetAccountAuthorizationDetails", input);
const namesOf = ({ UserDetailList, GroupDetailList, RoleDetailList, Policies }: Details): readonly string[] => [
  ...UserDetailList.map(({ UserName }) => UserName),
  ...GroupDetailList.map(({ GroupName }) => GroupName),
  ...RoleDetailList.map(({ RoleName }) => RoleName),
  ...Policies.map(({ PolicyName }) => PolicyName),
];

/** Two users, a group, a role in an instance profile, a policy of the account, and one of AWS that is attached. */
function someAccount(): GateForTest {
  const gate = iamForTest();
  makeUser(gate, "bo");
  makeUser(gate, "ana", { Tags: [{ Key: "team", Value: "a" }], PermissionsBoundary: makePolicy(gate) });
  gate.call("PutUserPolicy", { UserName: "ana", PolicyName: "own", PolicyDocument: allowing("s3:GetObject") });
  makeGroup(gate, "developers", ["ana"]);
  gate.call("PutGroupPolicy", { GroupName: "developers", PolicyName: "team", PolicyDocument: DOCUMENT });
  gate.call("AttachGroupPolicy", { GroupName: "developers", PolicyArn: BILLING });
  makeRole(gate, "app", { Description: "of the app" });
  gate.call("AttachRolePolicy", { RoleName: "app", PolicyArn: MANAGED });
  gate.call("CreateInstanceProfile", { InstanceProfileName: "machines" });
  gate.call("AddRoleToInstanceProfile", { InstanceProfileName: "machines", RoleName: "app" });
  return gate;
}

describe("GetAccountAuthorizationDetails", () => {
  it("tells everything about users", () => {
    const common = { Path: "/", UserId: expect.stringMatching(/^AIDA/), CreateDate: new Date(START) };
    expect(details(someAccount(), { Filter: ["User"] })).toEqual({
      UserDetailList: [
        {
          ...common,
          UserName: "ana",
          Arn: arnOf("user/ana"),
          UserPolicyList: [
            { PolicyName: "own", PolicyDocument: encodeURIComponent(allowing("s3:GetObject")).replace(/\*/g, "%2A") },
          ],
          GroupList: ["developers"],
          AttachedManagedPolicies: [],
          PermissionsBoundary: { PermissionsBoundaryType: "Policy", PermissionsBoundaryArn: arnOf("policy/reader") },
          Tags: [{ Key: "team", Value: "a" }],
        },
        { ...common, UserName: "bo", Arn: arnOf("user/bo"), GroupList: [], AttachedManagedPolicies: [], Tags: [] },
      ],
      GroupDetailList: [],
      RoleDetailList: [],
      Policies: [],
      IsTruncated: false,
    });
  });

  it("tells everything about groups", () => {
    const PolicyDocument = encodeURIComponent(DOCUMENT).replace(/\*/g, "%2A");
    expect(details(someAccount(), { Filter: ["Group"] }).GroupDetailList).toEqual([
      {
        Path: "/",
        GroupName: "developers",
        GroupId: expect.stringMatching(/^AGPA/),
        Arn: arnOf("group/developers"),
        CreateDate: new Date(START),
        GroupPolicyList: [{ PolicyName: "team", PolicyDocument }],
        AttachedManagedPolicies: [{ PolicyName: "Billing", PolicyArn: BILLING }],
      },
    ]);
  });

  it("tells everything about roles but description and duration", () => {
    expect(details(someAccount(), { Filter: ["Role"] }).RoleDetailList).toEqual([
      {
        Path: "/",
        RoleName: "app",
        RoleId: expect.stringMatching(/^AROA/),
        Arn: arnOf("role/app"),
        CreateDate: new Date(START),
        AssumeRolePolicyDocument: encodeURIComponent(TRUST),
        InstanceProfileList: [
          expect.objectContaining({
            InstanceProfileName: "machines",
            Roles: [expect.objectContaining({ RoleName: "app" })],
          }),
        ],
        RolePolicyList: [],
        AttachedManagedPolicies: [{ PolicyName: "AmazonS3ReadOnlyAccess", PolicyArn: MANAGED }],
        Tags: [],
        RoleLastUsed: {},
      },
    ]);
  });

  it("has policies with all versions, the newest first; of AWS's only those in use", () => {
    const gate = someAccount();
    gate.call("CreatePolicyVersion", { PolicyArn: arnOf("policy/reader"), PolicyDocument: DOCUMENT });
    const { Policies } = details(gate, { Filter: ["LocalManagedPolicy"] });
    expect(Policies).toMatchObject([
      { PolicyName: "reader", AttachmentCount: 0, PermissionsBoundaryUsageCount: 1, DefaultVersionId: "v1" },
    ]);
    expect(Policies[0]?.PolicyVersionList).toMatchObject([
      { VersionId: "v2", IsDefaultVersion: false },
      { VersionId: "v1", IsDefaultVersion: true },
    ]);
    expect(Policies[0]).not.toHaveProperty("Description");
    expect(namesOf(details(gate, { Filter: ["AWSManagedPolicy"] }))).toEqual(["AmazonS3ReadOnlyAccess", "Billing"]);
  });

  it("has everything where nothing is filtered, and pages through it kind by kind", () => {
    const gate = someAccount();
    const all = ["ana", "bo", "developers", "app", "reader", "AmazonS3ReadOnlyAccess", "Billing"];
    expect(namesOf(details(gate))).toEqual(all);
    const seen: string[] = [];
    let Marker: string | undefined;
    do {
      const page = details(gate, { MaxItems: 2, ...(Marker !== undefined && { Marker }) });
      seen.push(...namesOf(page));
      Marker = page.Marker;
    } while (Marker !== undefined);
    expect(seen).toEqual(all);
  });

  it("is refused with a marker of somebody else's, or a filter that there is not", () => {
    const gate = iamForTest();
    expect(gate.refusal("GetAccountAuthorizationDetails", { Marker: "not-a-marker" })).toEqual({
      id: "iam.marker-filter-mismatch",
      code: "ValidationError",
      status: 400,
      message: "Marker and Filter do not match",
    });
    expect(gate.refusal("GetAccountAuthorizationDetails", { Filter: ["user"] }).code).toBe("ValidationError");
  });

  it("needs iam:GetAccountAuthorizationDetails on everything", () => {
    expectDenied(iamForTest(), "GetAccountAuthorizationDetails", {}, "*");
  });
});
