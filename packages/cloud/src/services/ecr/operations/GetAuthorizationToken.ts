import { toBase64 } from "../../../base64.js";
import { operation } from "../operation.js";
import { authorizationTokens } from "../tables.js";
import { registryHost } from "../wire-repository.js";

const HOURS_12 = 12 * 3_600_000;

/**
 * A password for `docker login`, good for twelve hours: who brings it acts as the caller who got it.
 * Source: Amazon ECR API reference, GetAuthorizationToken.
 */
export const GetAuthorizationToken = operation("GetAuthorizationToken", {
  authorize: () => [{ action: "ecr:GetAuthorizationToken", resource: "*" }],
  run({ registryIds }, { account, region, store, ids, crypto, now, callerReference }) {
    const password = ids.token(96);
    const expiresAt = now + HOURS_12;
    if (callerReference.kind === "access-key") {
      const passwordHash = crypto.createHash("sha256").update(password).digest("hex");
      store.put(authorizationTokens, {
        passwordHash,
        accessKeyId: callerReference.accessKeyId,
        account,
        region,
        expiresAt,
      });
    }
    const authorizationToken = toBase64(Uint8Array.from(`AWS:${password}`, (character) => character.charCodeAt(0)));
    return {
      authorizationData: (registryIds ?? [account]).map((registryId) => ({
        authorizationToken,
        expiresAt: new Date(expiresAt),
        proxyEndpoint: `https://${registryHost(registryId, region)}`,
      })),
    };
  },
});
