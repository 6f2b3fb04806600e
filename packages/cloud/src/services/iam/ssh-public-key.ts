/** SSH public keys of users. */
import type { SSHPublicKey, SSHPublicKeyMetadata } from "@aws-sdk/client-iam";
import { iamSshPublicKeyNotFound, refuse } from "@understudy/catalogue";
import type { Context } from "../../gate/operation.js";
import type { SshPublicKeyRow } from "./credential-tables.js";
import { sshPublicKeys } from "./credential-tables.js";
import { requireUser } from "./require.js";

interface Asked {
  readonly UserName: string | undefined;
  readonly SSHPublicKeyId: string | undefined;
}

/** The key of that user. @throws Failure */
export function requireSshPublicKey(input: Asked, context: Context): SshPublicKeyRow {
  const { userId } = requireUser(input.UserName ?? "", context);
  const publicKeyId = input.SSHPublicKeyId ?? "";
  const row = context.store.get(sshPublicKeys, publicKeyId);
  return row?.userId === userId ? row : refuse(iamSshPublicKeyNotFound, { publicKeyId });
}

/** What lists show of a key: not the key itself. */
export function wireSshPublicKeyMetadata(row: SshPublicKeyRow, userName: string): SSHPublicKeyMetadata {
  return { UserName: userName, SSHPublicKeyId: row.id, Status: row.status, UploadDate: new Date(row.createdAt) };
}

export function wireSshPublicKey(row: SshPublicKeyRow, userName: string): SSHPublicKey {
  const { fingerprint: Fingerprint, body: SSHPublicKeyBody } = row;
  return { ...wireSshPublicKeyMetadata(row, userName), Fingerprint, SSHPublicKeyBody } as SSHPublicKey;
}
