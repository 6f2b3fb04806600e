import { requestTags } from "../check.js";
import { operation } from "../operation.js";
import { requireSamlProvider, samlProviderCheck, samlProviders } from "../saml-provider.js";
import { withTags } from "../tags.js";

/** Source: IAM API reference, TagSAMLProvider. */
export const TagSAMLProvider = operation("TagSAMLProvider", {
  authorize: ({ SAMLProviderArn, Tags }, read) => [
    samlProviderCheck("TagSAMLProvider", SAMLProviderArn, read, requestTags(Tags)),
  ],
  run(input, context) {
    const provider = requireSamlProvider(input.SAMLProviderArn, context);
    context.store.put(samlProviders, {
      ...provider,
      tags: withTags(input.Tags, provider.tags, "TagsPerSAMLProvider"),
    });
    return {};
  },
});
