import { checkQuota } from "../check-quota.js";
import { oidcProviderCheck, oidcProviders, requireOidcProvider } from "../oidc-provider.js";
import { operation } from "../operation.js";

/** Adding one that is there changes nothing. Source: IAM API reference, AddClientIDToOpenIDConnectProvider. */
export const AddClientIDToOpenIDConnectProvider = operation("AddClientIDToOpenIDConnectProvider", {
  authorize: (input, read) => [
    oidcProviderCheck("AddClientIDToOpenIDConnectProvider", input.OpenIDConnectProviderArn, read),
  ],
  run(input, context) {
    const provider = requireOidcProvider(input.OpenIDConnectProviderArn, context);
    const clientIds = [...new Set([...provider.clientIds, input.ClientID])];
    checkQuota("ClientIdsPerOpenIdConnectProvider", clientIds.length);
    context.store.put(oidcProviders, { ...provider, clientIds });
    return {};
  },
});
