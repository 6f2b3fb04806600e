import { iamDuplicateSshPublicKey, refuse } from "@understudy/catalogue";
import { userCheck } from "../check.js";
import { checkQuota } from "../check-quota.js";
import type { SshPublicKeyRow } from "../credential-tables.js";
import { sshPublicKeys } from "../credential-tables.js";
import { operation } from "../operation.js";
import { requireUser } from "../require.js";
import { readRsaPublicKey } from "../rsa-public-key.js";
import { wireSshPublicKey } from "../ssh-public-key.js";

/**
 * Gives a user a key for CodeCommit.
 * DIFFERS: there is no CodeCommit here to sign in to with it.
 * Source: IAM API reference, UploadSSHPublicKey.
 */
export const UploadSSHPublicKey = operation("UploadSSHPublicKey", {
  authorize: (input, read) => [userCheck("UploadSSHPublicKey", input.UserName ?? "", read)],
  run(input, context) {
    const { account, store, ids, now, crypto } = context;
    const { userId, userName } = requireUser(input.UserName ?? "", context);
    const body = input.SSHPublicKeyBody ?? "";
    const digest = crypto.createHash("md5").update(readRsaPublicKey(body, crypto).blob).digest();
    const fingerprint = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join(":");
    const others = store.list(sshPublicKeys, "user", userId);
    if (others.some((other) => other.fingerprint === fingerprint)) refuse(iamDuplicateSshPublicKey, {});
    checkQuota("SSHPublicKeysPerUser", others.length + 1);
    const id = ids.unique("APKA");
    const row: SshPublicKeyRow = { id, account, userId, status: "Active", createdAt: now, body, fingerprint };
    store.put(sshPublicKeys, row);
    return { SSHPublicKey: wireSshPublicKey(row, userName) };
  },
});
