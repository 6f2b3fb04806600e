import { oidcProviderCheck, oidcProviders, readThumbprints, requireOidcProvider } from "../oidc-provider.js";
import { operation } from "../operation.js";

/** Takes the place of the whole list. Source: IAM API reference, UpdateOpenIDConnectProviderThumbprint. */
export const UpdateOpenIDConnectProviderThumbprint = operation("UpdateOpenIDConnectProviderThumbprint", {
  authorize: (input, read) => [
    oidcProviderCheck("UpdateOpenIDConnectProviderThumbprint", input.OpenIDConnectProviderArn, read),
  ],
  run(input, context) {
    const provider = requireOidcProvider(input.OpenIDConnectProviderArn, context);
    const thumbprints = readThumbprints(input.ThumbprintList);
    context.store.put(oidcProviders, { ...provider, thumbprints });
    return {};
  },
});
