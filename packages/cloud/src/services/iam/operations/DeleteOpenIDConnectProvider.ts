import { findOidcProvider, oidcProviderCheck, oidcProviders } from "../oidc-provider.js";
import { operation } from "../operation.js";

/**
 * "This operation is idempotent; it does not fail or return an error if you call the operation for a provider that does not exist";
 * roles that trust it stay as they are. Source: IAM API reference, DeleteOpenIDConnectProvider.
 */
export const DeleteOpenIDConnectProvider = operation("DeleteOpenIDConnectProvider", {
  authorize: (input, read) => [oidcProviderCheck("DeleteOpenIDConnectProvider", input.OpenIDConnectProviderArn, read)],
  run(input, context) {
    const provider = findOidcProvider(input.OpenIDConnectProviderArn, context);
    if (provider) context.store.delete(oidcProviders, provider.arn);
    return {};
  },
});
