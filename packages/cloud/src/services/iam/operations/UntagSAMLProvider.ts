import { tagKeys } from "../check.js";
import { operation } from "../operation.js";
import { requireSamlProvider, samlProviderCheck, samlProviders } from "../saml-provider.js";
import { withoutTags } from "../tags.js";

/** Source: IAM API reference, UntagSAMLProvider. */
export const UntagSAMLProvider = operation("UntagSAMLProvider", {
  authorize: ({ SAMLProviderArn, TagKeys }, read) => [
    samlProviderCheck("UntagSAMLProvider", SAMLProviderArn, read, tagKeys(TagKeys)),
  ],
  run(input, context) {
    const provider = requireSamlProvider(input.SAMLProviderArn, context);
    context.store.put(samlProviders, { ...provider, tags: withoutTags(input.TagKeys, provider.tags) });
    return {};
  },
});
