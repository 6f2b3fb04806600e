import {
  iamAccessKeysRemain,
  iamAttachedPoliciesRemain,
  iamCertificatesRemain,
  iamGroupMembershipsRemain,
  iamInlinePoliciesRemain,
  iamLoginProfileRemains,
  iamMfaDevicesRemain,
  iamReferencedObjectsRemain,
  refuse,
} from "@understudy/catalogue";
import { userCheck } from "../check.js";
import { loginProfiles, serviceCredentials, signingCertificates, sshPublicKeys } from "../credential-tables.js";
import { operation } from "../operation.js";
import { renamePrincipal } from "../rename-principal.js";
import { requireUser } from "../require.js";
import { accessKeys, mfaDevices, nameKey, users } from "../tables.js";

/** Source: IAM API reference, DeleteUser. */
export const DeleteUser = operation("DeleteUser", {
  authorize: (input, read) => [userCheck("DeleteUser", input.UserName, read)],
  run(input, context) {
    const { store } = context;
    const user = requireUser(input.UserName, context);
    if (user.attached.length > 0) refuse(iamAttachedPoliciesRemain, {});
    if (Object.keys(user.inline).length > 0) refuse(iamInlinePoliciesRemain, {});
    if (user.groups?.length) refuse(iamGroupMembershipsRemain, {});
    if (store.get(loginProfiles, user.userId)) refuse(iamLoginProfileRemains, {});
    if (store.count(accessKeys, "user", nameKey(user.account, user.userName)) > 0) refuse(iamAccessKeysRemain, {});
    if (store.count(mfaDevices, "user", user.userId) > 0) refuse(iamMfaDevicesRemain, {});
    if (store.count(signingCertificates, "user", user.userId) > 0) refuse(iamCertificatesRemain, {});
    if (store.count(serviceCredentials, "user", user.userId) > 0) refuse(iamReferencedObjectsRemain, {});
    if (store.count(sshPublicKeys, "user", user.userId) > 0) refuse(iamReferencedObjectsRemain, {});
    store.delete(users, users.key(user));
    renamePrincipal(store, user.arn, user.userId);
    return {};
  },
});
