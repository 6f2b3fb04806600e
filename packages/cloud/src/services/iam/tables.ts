/** The rows of IAM. Names are unique without regard to case (IAM User Guide, "IAM identifiers"): keys are lower case. */
import { table } from "../../store/table.js";
import { principalArns } from "./trust-principals.js";

export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

/** What roles, users and groups have in common: their policies. */
export interface PolicyHolder {
  readonly account: string;
  readonly path: string;
  readonly arn: string;
  /** ms since epoch. */
  readonly createdAt: number;
  /** Inline policies: document text by policy name. */
  readonly inline: { readonly [policyName: string]: string };
  /** ARNs of attached managed policies, in order of attachment. */
  readonly attached: readonly string[];
}

/** What roles and users have beside: boundary, tags. */
export interface Attachments extends PolicyHolder {
  readonly tags: readonly Tag[];
  readonly boundary?: string;
}

export interface RoleRow extends Attachments {
  readonly roleName: string;
  /** `AROA…` */
  readonly roleId: string;
  /** Trust policy document, as given. */
  readonly trust: string;
  readonly description?: string;
  /** Seconds. */
  readonly maxSessionDuration: number;
  /** Service principal of a service-linked role. */
  readonly linkedService?: string;
}

export interface UserRow extends Attachments {
  readonly userName: string;
  /** `AIDA…` */
  readonly userId: string;
  /** Ids of its groups, in the order in which it joined: they outlast a group's name. */
  readonly groups?: readonly string[];
}

export interface GroupRow extends PolicyHolder {
  readonly groupName: string;
  /** `AGPA…` */
  readonly groupId: string;
}

export interface PolicyVersion {
  readonly document: string;
  readonly createdAt: number;
}

/** A customer managed policy. AWS managed ones are not rows: they come with the catalogue. */
export interface PolicyRow {
  readonly account: string;
  readonly policyName: string;
  readonly path: string;
  readonly arn: string;
  /** `ANPA…` */
  readonly policyId: string;
  readonly description?: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly tags: readonly Tag[];
  readonly defaultVersionId: string;
  readonly versions: { readonly [versionId: string]: PolicyVersion };
  /** Number of the version that is made next. */
  readonly nextVersion: number;
}

export interface AccessKeyRow {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly account: string;
  readonly userName: string;
  readonly status: "Active" | "Inactive";
  readonly createdAt: number;
}

/** `account/name` in lower case. */
export const nameKey = (account: string, name: string) => `${account}/${name.toLowerCase()}`;

/** Value of the index that finds what a managed policy is attached to. */
export const attachedKey = (account: string, policyArn: string) => `${account} ${policyArn}`;

const attachedTo = (row: PolicyHolder) => row.attached.map((arn) => attachedKey(row.account, arn));

export const roles = table<RoleRow>()({
  name: "iam.role",
  key: (row) => nameKey(row.account, row.roleName),
  indexes: {
    account: (row) => row.account,
    attached: attachedTo,
    boundary: (row) => row.boundary && attachedKey(row.account, row.boundary),
    /** ARNs of the roles and users that its trust policy names. */
    principals: (row) => principalArns(row.trust),
  },
});

export const users = table<UserRow>()({
  name: "iam.user",
  key: (row) => nameKey(row.account, row.userName),
  indexes: {
    account: (row) => row.account,
    id: (row) => row.userId,
    attached: attachedTo,
    boundary: (row) => row.boundary && attachedKey(row.account, row.boundary),
    /** Members of a group, by its id. */
    group: (row) => row.groups,
  },
});

export const groups = table<GroupRow>()({
  name: "iam.group",
  key: (row) => nameKey(row.account, row.groupName),
  indexes: {
    account: (row) => row.account,
    attached: attachedTo,
    id: (row) => row.groupId,
  },
});

export const policies = table<PolicyRow>()({
  name: "iam.policy",
  key: (row) => nameKey(row.account, row.policyName),
  indexes: { account: (row) => row.account },
});

export const accessKeys = table<AccessKeyRow>()({
  name: "iam.access-key",
  key: (row) => row.accessKeyId,
  indexes: { user: (row) => nameKey(row.account, row.userName) },
});

/** When an access key was last used, and for what. */
export interface AccessKeyUseRow {
  readonly accessKeyId: string;
  /** ms since epoch. */
  readonly at: number;
  /** `ecs`. */
  readonly service: string;
  readonly region: string;
}

export const accessKeyUses = table<AccessKeyUseRow>()({
  name: "iam.access-key-use",
  key: (row) => row.accessKeyId,
  indexes: {},
});

/** A virtual MFA device: a seed of which the device and this server make the same codes (RFC 6238). */
export interface MfaDeviceRow {
  /** `arn:aws:iam::123456789012:mfa/NAME` */
  readonly serialNumber: string;
  readonly account: string;
  /** Base32, as it is typed into the device. */
  readonly seed: string;
  readonly tags: readonly Tag[];
  /** Absent while the device is enabled for nobody. */
  readonly enabled?: EnabledMfaDevice;
}

/** For whom an MFA device answers. */
export interface EnabledMfaDevice {
  readonly userId: string;
  /** ms since epoch. */
  readonly at: number;
  /** How many codes the device's clock is ahead of this server's. */
  readonly drift: number;
  /** The last code that was used, as a number of periods since the epoch of the device's clock: a code counts once. */
  readonly lastPeriod: number;
}

export const mfaDevices = table<MfaDeviceRow>()({
  name: "iam.mfa-device",
  key: (row) => row.serialNumber,
  indexes: { account: (row) => row.account, user: (row) => row.enabled?.userId },
});

/** What DeleteServiceLinkedRole was asked to do, and what came of it. */
export interface DeletionTaskRow {
  /** `task/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS/<uuid>` */
  readonly id: string;
  readonly account: string;
  readonly roleName: string;
  readonly createdAt: number;
  readonly status: "IN_PROGRESS" | "SUCCEEDED" | "FAILED";
  /** What kept the role from being deleted. */
  readonly usage?: readonly RoleUsage[];
}

/** Resources of one region that need a service-linked role. */
export interface RoleUsage {
  readonly region: string;
  readonly resources: readonly string[];
}

export const deletionTasks = table<DeletionTaskRow>()({
  name: "iam.deletion-task",
  key: (row) => row.id,
  indexes: {
    /** Unfinished ones of a role. */
    role: (row) => (row.status === "IN_PROGRESS" ? nameKey(row.account, row.roleName) : undefined),
    /** All unfinished ones. */
    status: (row) => (row.status === "IN_PROGRESS" ? row.status : undefined),
  },
});

/** The credential report of an account that was asked for last. */
export interface CredentialReportRow {
  readonly account: string;
  /** When it is there; ms since epoch. */
  readonly completedAt: number;
  /** CSV; ASCII, as names are. */
  readonly content: string;
}

export const credentialReports = table<CredentialReportRow>()({
  name: "iam.credential-report",
  key: (row) => row.account,
});
