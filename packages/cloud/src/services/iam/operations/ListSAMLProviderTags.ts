import { operation } from "../operation.js";
import { requireSamlProvider, samlProviderCheck } from "../saml-provider.js";
import { tagPage } from "../tags.js";

/** Source: IAM API reference, ListSAMLProviderTags. */
export const ListSAMLProviderTags = operation("ListSAMLProviderTags", {
  authorize: (input, read) => [samlProviderCheck("ListSAMLProviderTags", input.SAMLProviderArn, read)],
  run: (input, context) => tagPage(requireSamlProvider(input.SAMLProviderArn, context).tags, input),
});
