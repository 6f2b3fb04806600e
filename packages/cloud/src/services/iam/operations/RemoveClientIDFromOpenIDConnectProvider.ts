import { oidcProviderCheck, oidcProviders, requireOidcProvider } from "../oidc-provider.js";
import { operation } from "../operation.js";

/** Removing one that is not there changes nothing. Source: IAM API reference, RemoveClientIDFromOpenIDConnectProvider. */
export const RemoveClientIDFromOpenIDConnectProvider = operation("RemoveClientIDFromOpenIDConnectProvider", {
  authorize: (input, read) => [
    oidcProviderCheck("RemoveClientIDFromOpenIDConnectProvider", input.OpenIDConnectProviderArn, read),
  ],
  run(input, context) {
    const provider = requireOidcProvider(input.OpenIDConnectProviderArn, context);
    const clientIds = provider.clientIds.filter((id) => id !== input.ClientID);
    context.store.put(oidcProviders, { ...provider, clientIds });
    return {};
  },
});
