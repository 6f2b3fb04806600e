import { userCheck } from "../check.js";
import { checkQuota } from "../check-quota.js";
import type { ServiceCredentialRow } from "../credential-tables.js";
import { serviceCredentials } from "../credential-tables.js";
import { operation } from "../operation.js";
import { requireUser } from "../require.js";
import { checkCredentialService, wireServiceCredential } from "../service-credential.js";

/**
 * Makes a user name and a password for one service.
 * DIFFERS: the password is told, and not kept: no service here asks for it.
 * Source: IAM API reference, CreateServiceSpecificCredential.
 */
export const CreateServiceSpecificCredential = operation("CreateServiceSpecificCredential", {
  authorize: (input, read) => [userCheck("CreateServiceSpecificCredential", input.UserName, read)],
  run(input, { account, store, ids, now }) {
    const { userId, userName } = requireUser(input.UserName, { account, store });
    checkCredentialService(input.ServiceName);
    const serviceName = input.ServiceName ?? "";
    const others = store.list(serviceCredentials, "user", userId).filter((other) => other.serviceName === serviceName);
    checkQuota("ServiceSpecificCredentialsPerUser", others.length + 1);
    const names = [userName, `${userName}+1`].map((name) => `${name}-at-${account}`);
    const row: ServiceCredentialRow = {
      id: ids.unique("ACCA"),
      account,
      userId,
      status: "Active",
      createdAt: now,
      serviceName,
      serviceUserName: names.find((name) => !others.some((other) => other.serviceUserName === name)) ?? "",
    };
    store.put(serviceCredentials, row);
    return { ServiceSpecificCredential: { ...wireServiceCredential(row, userName), ServicePassword: ids.token(32) } };
  },
});
