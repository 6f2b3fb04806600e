import { userCheck } from "../check.js";
import { operation } from "../operation.js";
import { readRsaPublicKey, sshLine } from "../rsa-public-key.js";
import { requireSshPublicKey, wireSshPublicKey } from "../ssh-public-key.js";

/** The key in the encoding that is asked for; as it was given, where that is the same. Source: IAM API reference, GetSSHPublicKey. */
export const GetSSHPublicKey = operation("GetSSHPublicKey", {
  authorize: (input, read) => [userCheck("GetSSHPublicKey", input.UserName ?? "", read)],
  run(input, context) {
    const row = requireSshPublicKey(input, context);
    const key = readRsaPublicKey(row.body, context.crypto);
    const given = row.body.trim().startsWith("ssh-rsa") ? "SSH" : "PEM";
    const converted = input.Encoding === "SSH" ? sshLine(key) : key.pem;
    const SSHPublicKeyBody = input.Encoding === given ? row.body : converted;
    return { SSHPublicKey: { ...wireSshPublicKey(row, input.UserName ?? ""), SSHPublicKeyBody } };
  },
});
