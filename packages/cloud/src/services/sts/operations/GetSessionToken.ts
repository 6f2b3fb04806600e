import { mfaDevices } from "../../iam/tables.js";
import { multiFactorOf } from "../multi-factor.js";
import { operation } from "../operation.js";
import { issuedDuration } from "../session-duration.js";
import { sessionIssuer } from "../session-issuer.js";
import type { UserSessionRow } from "../tables.js";
import { sessions } from "../tables.js";
import { makeCredentials, wireCredentials } from "../temporary-credentials.js";

/**
 * Temporary credentials of the calling user or root itself. No permission is needed, and no policy can refuse it.
 * Source: STS API reference, GetSessionToken; IAM User Guide, "Permissions for GetSessionToken".
 */
export const GetSessionToken = operation("GetSessionToken", {
  authorize: () => [],
  run(input, context) {
    const { store, account, now } = context;
    const issuer = sessionIssuer(context, "GetSessionToken");
    const device = multiFactorOf(input, context);
    if (device) store.put(mfaDevices, device);
    const session: UserSessionRow = {
      kind: "user-session",
      ...makeCredentials(account, issuedDuration(input.DurationSeconds, issuer), input, context),
      issuer,
      ...(device && { multiFactorAt: now }),
    };
    store.put(sessions, session);
    return { Credentials: wireCredentials(session) };
  },
});
