import { operation } from "../operation.js";
import { issuedDuration } from "../session-duration.js";
import { sessionIssuer } from "../session-issuer.js";
import { sessionLimits, wirePackedSize } from "../session-limits.js";
import { tagContext } from "../session-request.js";
import { uniqueTags } from "../session-tags.js";
import type { FederatedSessionRow } from "../tables.js";
import { sessions } from "../tables.js";
import { makeCredentials, wireCredentials } from "../temporary-credentials.js";

/**
 * Temporary credentials for somebody whom the caller vouches for. Without session policies they are good only for what resource policies
 * give. Source: STS API reference, GetFederationToken; Service Authorization Reference for AWS STS.
 */
export const GetFederationToken = operation("GetFederationToken", {
  authorize(input, { account }) {
    const check = { resource: federatedArn(account, input.Name), context: tagContext(input.Tags ?? []) };
    const asked = { ...check, action: "sts:GetFederationToken" };
    return input.Tags?.length ? [asked, { ...check, action: "sts:TagSession" }] : [asked];
  },
  run(input, context) {
    const { store, account } = context;
    const issuer = sessionIssuer(context, "GetFederationToken");
    const session: FederatedSessionRow = {
      kind: "federated-user",
      ...makeCredentials(account, issuedDuration(input.DurationSeconds, issuer), input, context),
      issuer,
      name: input.Name,
      tags: uniqueTags(input.Tags),
      ...sessionLimits(input, account, context),
    };
    store.put(sessions, session);
    return {
      Credentials: wireCredentials(session),
      FederatedUser: { FederatedUserId: `${account}:${input.Name}`, Arn: federatedArn(account, input.Name) },
      ...wirePackedSize(input),
    };
  },
});

const federatedArn = (account: string, name: string) => `arn:aws:sts::${account}:federated-user/${name}`;
