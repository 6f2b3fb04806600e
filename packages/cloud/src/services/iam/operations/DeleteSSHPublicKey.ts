import { userCheck } from "../check.js";
import { sshPublicKeys } from "../credential-tables.js";
import { operation } from "../operation.js";
import { requireSshPublicKey } from "../ssh-public-key.js";

/** Source: IAM API reference, DeleteSSHPublicKey. */
export const DeleteSSHPublicKey = operation("DeleteSSHPublicKey", {
  authorize: (input, read) => [userCheck("DeleteSSHPublicKey", input.UserName ?? "", read)],
  run(input, context) {
    context.store.delete(sshPublicKeys, requireSshPublicKey(input, context).id);
    return {};
  },
});
