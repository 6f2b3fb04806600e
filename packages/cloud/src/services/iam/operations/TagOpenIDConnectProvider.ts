import { requestTags } from "../check.js";
import { oidcProviderCheck, oidcProviders, requireOidcProvider } from "../oidc-provider.js";
import { operation } from "../operation.js";
import { withTags } from "../tags.js";

/** Source: IAM API reference, TagOpenIDConnectProvider. */
export const TagOpenIDConnectProvider = operation("TagOpenIDConnectProvider", {
  authorize: ({ OpenIDConnectProviderArn, Tags }, read) => [
    oidcProviderCheck("TagOpenIDConnectProvider", OpenIDConnectProviderArn, read, requestTags(Tags)),
  ],
  run(input, context) {
    const provider = requireOidcProvider(input.OpenIDConnectProviderArn, context);
    const tags = withTags(input.Tags, provider.tags, "TagsPerOpenIDConnectProvider");
    context.store.put(oidcProviders, { ...provider, tags });
    return {};
  },
});
