import { userCheck } from "../check.js";
import { sshPublicKeys } from "../credential-tables.js";
import { operation } from "../operation.js";
import { requireSshPublicKey } from "../ssh-public-key.js";

/** Source: IAM API reference, UpdateSSHPublicKey. */
export const UpdateSSHPublicKey = operation("UpdateSSHPublicKey", {
  authorize: (input, read) => [userCheck("UpdateSSHPublicKey", input.UserName ?? "", read)],
  run(input, context) {
    const row = requireSshPublicKey(input, context);
    context.store.put(sshPublicKeys, { ...row, status: input.Status === "Active" ? "Active" : "Inactive" });
    return {};
  },
});
