/** Rows as the operations show them. Source: AWS Organizations API reference, data types. */
import { entityArn } from "./arn.js";
import type { ShownPolicy } from "./aws-policies.js";
import { findAwsPolicy } from "./aws-policies.js";
import type { AccountRequestRow, AccountRow, HandshakeRow, OrganizationRow, UnitRow } from "./tables.js";

export const wireOrganization = (row: OrganizationRow) => ({
  Id: row.id,
  Arn: row.arn,
  FeatureSet: row.featureSet,
  MasterAccountArn: entityArn(row, row.managementAccount),
  MasterAccountId: row.managementAccount,
  MasterAccountEmail: row.managementEmail,
  // AWS: "This field is deprecated and doesn't provide complete information": root policy types say what is enabled.
  AvailablePolicyTypes:
    row.featureSet === "ALL" ? [{ Type: "SERVICE_CONTROL_POLICY" as const, Status: "ENABLED" as const }] : [],
});

export const wireRoot = (row: OrganizationRow) => ({
  Id: row.rootId,
  Arn: entityArn(row, row.rootId),
  Name: "Root",
  PolicyTypes: row.policyTypes.map((Type) => ({ Type, Status: "ENABLED" as const })),
});

export const wireUnit = ({ id, arn, name }: UnitRow) => ({ Id: id, Arn: arn, Name: name });

export const wireAccount = (row: AccountRow) => ({
  Id: row.account,
  Arn: row.arn,
  Email: row.email,
  Name: row.name,
  Status: "ACTIVE" as const,
  State: "ACTIVE" as const,
  JoinedMethod: row.joinedMethod,
  JoinedTimestamp: new Date(row.joinedAt),
});

export const wirePolicySummary = ({ id, arn, name, description, type }: ShownPolicy) => ({
  Id: id,
  Arn: arn,
  Name: name,
  Description: description,
  Type: type,
  AwsManaged: findAwsPolicy(id) !== undefined,
});

export const wirePolicy = (policy: ShownPolicy) => ({
  PolicySummary: wirePolicySummary(policy),
  Content: policy.content,
});

export const wireAccountRequest = (row: AccountRequestRow) => ({
  Id: row.id,
  AccountName: row.accountName,
  State: row.state,
  RequestedTimestamp: new Date(row.requestedAt),
  ...(row.completedAt !== undefined && { CompletedTimestamp: new Date(row.completedAt) }),
  ...(row.account !== undefined && { AccountId: row.account }),
  ...(row.failureReason && { FailureReason: row.failureReason }),
});

/** @param now ms since epoch: an open one that is past its time is shown as expired. */
export function wireHandshake(row: HandshakeRow, organization: OrganizationRow, now: number) {
  return {
    Id: row.id,
    Arn: row.arn,
    Action: "INVITE" as const,
    State: stateOf(row, now),
    Parties: [
      { Id: organization.id, Type: "ORGANIZATION" as const },
      { Id: row.account, Type: "ACCOUNT" as const },
    ],
    RequestedTimestamp: new Date(row.requestedAt),
    ExpirationTimestamp: new Date(row.expiresAt),
    Resources: [
      {
        Type: "ORGANIZATION" as const,
        Value: organization.id,
        Resources: [
          { Type: "MASTER_EMAIL" as const, Value: organization.managementEmail },
          { Type: "ORGANIZATION_FEATURE_SET" as const, Value: organization.featureSet },
        ],
      },
      { Type: "ACCOUNT" as const, Value: row.account },
      ...(row.notes === undefined ? [] : [{ Type: "NOTES" as const, Value: row.notes }]),
    ],
  };
}

/** The state at a time, ms since epoch. */
export function stateOf(row: HandshakeRow, now: number): HandshakeRow["state"] | "EXPIRED" {
  return row.state === "OPEN" && row.expiresAt <= now ? "EXPIRED" : row.state;
}
