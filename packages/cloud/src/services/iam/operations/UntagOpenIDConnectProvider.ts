import { tagKeys } from "../check.js";
import { oidcProviderCheck, oidcProviders, requireOidcProvider } from "../oidc-provider.js";
import { operation } from "../operation.js";
import { withoutTags } from "../tags.js";

/** Source: IAM API reference, UntagOpenIDConnectProvider. */
export const UntagOpenIDConnectProvider = operation("UntagOpenIDConnectProvider", {
  authorize: ({ OpenIDConnectProviderArn, TagKeys }, read) => [
    oidcProviderCheck("UntagOpenIDConnectProvider", OpenIDConnectProviderArn, read, tagKeys(TagKeys)),
  ],
  run(input, context) {
    const provider = requireOidcProvider(input.OpenIDConnectProviderArn, context);
    context.store.put(oidcProviders, { ...provider, tags: withoutTags(input.TagKeys, provider.tags) });
    return {};
  },
});
