/** The rows of what users sign in and sign with, access keys aside. They hold on to a user by its id, which outlasts its name. */
import { table } from "../../store/table.js";

export interface LoginProfileRow {
  /** `AIDA…` */
  readonly userId: string;
  /** ms since epoch. */
  readonly createdAt: number;
  /** When the present password was set, ms since epoch. */
  readonly changedAt: number;
  readonly passwordResetRequired: boolean;
  /** Of all hashes of this user. */
  readonly salt: string;
  /** Of the passwords, the present one first: they are kept in no other form. Hexadecimal. */
  readonly hashes: readonly string[];
}

export const loginProfiles = table<LoginProfileRow>()({
  name: "iam.login-profile",
  key: (row) => row.userId,
});

/** What all credentials below have in common. */
interface UserCredential {
  readonly id: string;
  readonly account: string;
  /** `AIDA…` */
  readonly userId: string;
  readonly status: "Active" | "Inactive";
  /** ms since epoch. */
  readonly createdAt: number;
}

/** A user name for a service that knows no signatures. Id: `ACCA…` */
export interface ServiceCredentialRow extends UserCredential {
  /** `codecommit.amazonaws.com` */
  readonly serviceName: string;
  readonly serviceUserName: string;
}

export const serviceCredentials = table<ServiceCredentialRow>()({
  name: "iam.service-specific-credential",
  key: (row) => row.id,
  indexes: { account: (row) => row.account, user: (row) => row.userId },
});

/** An X.509 certificate with which a user signs. */
export interface SigningCertificateRow extends UserCredential {
  readonly body: string;
  /** SHA-256. */
  readonly fingerprint: string;
}

export const signingCertificates = table<SigningCertificateRow>()({
  name: "iam.signing-certificate",
  key: (row) => row.id,
  indexes: { account: (row) => row.account, user: (row) => row.userId },
});

/** A key with which a user signs in to CodeCommit. Id: `APKA…` */
export interface SshPublicKeyRow extends UserCredential {
  /** As given. */
  readonly body: string;
  /** MD5, with colons. */
  readonly fingerprint: string;
}

export const sshPublicKeys = table<SshPublicKeyRow>()({
  name: "iam.ssh-public-key",
  key: (row) => row.id,
  indexes: { user: (row) => row.userId },
});
