/** The rows of AWS Organizations: an organization is a tree of a root, organizational units and accounts, with policies attached. */
import { table } from "../../store/table.js";
import type { Tag } from "../iam/tables.js";

/** The policy types that limit what is allowed. */
export type PolicyType = "SERVICE_CONTROL_POLICY" | "RESOURCE_CONTROL_POLICY";

export interface OrganizationRow {
  /** `o-…` */
  readonly id: string;
  readonly arn: string;
  readonly managementAccount: string;
  readonly managementEmail: string;
  readonly featureSet: "ALL" | "CONSOLIDATED_BILLING";
  /** `r-…` */
  readonly rootId: string;
  readonly rootTags: readonly Tag[];
  /** Types that are enabled in the root. */
  readonly policyTypes: readonly PolicyType[];
  /** Services that have trusted access. */
  readonly serviceAccess: readonly ServiceAccess[];
}

export interface ServiceAccess {
  /** `ram.amazonaws.com` */
  readonly service: string;
  /** ms since epoch. */
  readonly enabledAt: number;
}

/** An organizational unit. */
export interface UnitRow {
  /** `ou-…-…` */
  readonly id: string;
  readonly organization: string;
  readonly arn: string;
  readonly name: string;
  /** Id of the root or unit that holds it. */
  readonly parent: string;
  readonly tags: readonly Tag[];
}

/** An account that is in an organization, the management account too. */
export interface AccountRow {
  readonly account: string;
  readonly organization: string;
  readonly arn: string;
  readonly name: string;
  readonly email: string;
  readonly parent: string;
  readonly joinedMethod: "CREATED" | "INVITED";
  /** ms since epoch. */
  readonly joinedAt: number;
  readonly tags: readonly Tag[];
}

/** A policy that the organization made. Those that AWS made are no rows: see aws-policies.ts. */
export interface PolicyRow {
  /** `p-…` */
  readonly id: string;
  readonly organization: string;
  readonly arn: string;
  readonly name: string;
  readonly description: string;
  readonly type: PolicyType;
  readonly content: string;
  readonly tags: readonly Tag[];
}

export interface AttachmentRow {
  readonly organization: string;
  readonly policyId: string;
  readonly type: PolicyType;
  /** Id of a root, unit or account. */
  readonly target: string;
}

/** What CreateAccount was asked to do, and what came of it. */
export interface AccountRequestRow {
  /** `car-…` */
  readonly id: string;
  readonly organization: string;
  readonly accountName: string;
  readonly email: string;
  readonly roleName: string;
  readonly tags: readonly Tag[];
  readonly state: "IN_PROGRESS" | "SUCCEEDED" | "FAILED";
  /** ms since epoch. */
  readonly requestedAt: number;
  readonly completedAt?: number;
  readonly account?: string;
  readonly failureReason?: "EMAIL_ALREADY_EXISTS" | "INTERNAL_FAILURE";
}

/** An invitation to join an organization. */
export interface HandshakeRow {
  /** `h-…` */
  readonly id: string;
  readonly organization: string;
  readonly arn: string;
  /** The account that is invited. */
  readonly account: string;
  readonly notes?: string;
  /** An OPEN one that is past its time is EXPIRED. */
  readonly state: "OPEN" | "ACCEPTED" | "DECLINED" | "CANCELED";
  /** ms since epoch. */
  readonly requestedAt: number;
  readonly expiresAt: number;
  /** Tags of the account once it has joined. */
  readonly tags: readonly Tag[];
}

/** A member account that administers a service for the organization. */
export interface DelegationRow {
  readonly organization: string;
  readonly account: string;
  /** `ram.amazonaws.com` */
  readonly service: string;
  /** ms since epoch. */
  readonly enabledAt: number;
}

export const organizations = table<OrganizationRow>()({ name: "organizations.organization", key: (row) => row.id });

export const units = table<UnitRow>()({
  name: "organizations.unit",
  key: (row) => row.id,
  indexes: { parent: (row) => row.parent, organization: (row) => row.organization },
});

export const accounts = table<AccountRow>()({
  name: "organizations.account",
  key: (row) => row.account,
  indexes: { parent: (row) => row.parent, organization: (row) => row.organization },
});

export const policies = table<PolicyRow>()({
  name: "organizations.policy",
  key: (row) => row.id,
  indexes: { organization: (row) => row.organization },
});

/** Value of the attachments' indexes: AWS's own policies have the same id in every organization. */
export const attachmentKey = (organization: string, id: string) => `${organization}/${id}`;

export const attachments = table<AttachmentRow>()({
  name: "organizations.attachment",
  key: (row) => `${row.organization}/${row.target}/${row.policyId}`,
  indexes: {
    organization: (row) => row.organization,
    target: (row) => attachmentKey(row.organization, row.target),
    policy: (row) => attachmentKey(row.organization, row.policyId),
  },
});

export const accountRequests = table<AccountRequestRow>()({
  name: "organizations.account-request",
  key: (row) => row.id,
  indexes: {
    organization: (row) => row.organization,
    /** Unfinished ones. */
    state: (row) => (row.state === "IN_PROGRESS" ? row.state : undefined),
  },
});

export const handshakes = table<HandshakeRow>()({
  name: "organizations.handshake",
  key: (row) => row.id,
  indexes: { organization: (row) => row.organization, account: (row) => row.account },
});

export const delegationKey = (account: string, service: string) => `${account}/${service}`;

export const delegations = table<DelegationRow>()({
  name: "organizations.delegation",
  key: (row) => delegationKey(row.account, row.service),
  indexes: { organization: (row) => row.organization, account: (row) => row.account },
});
