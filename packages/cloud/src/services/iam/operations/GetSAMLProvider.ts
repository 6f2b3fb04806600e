import { operation } from "../operation.js";
import { requireSamlProvider, samlProviderCheck } from "../saml-provider.js";
import { wireTags } from "../tags.js";

/** Source: IAM API reference, GetSAMLProvider. */
export const GetSAMLProvider = operation("GetSAMLProvider", {
  authorize: (input, read) => [samlProviderCheck("GetSAMLProvider", input.SAMLProviderArn, read)],
  run(input, context) {
    const provider = requireSamlProvider(input.SAMLProviderArn, context);
    const mode = provider.assertionEncryptionMode;
    return {
      SAMLMetadataDocument: provider.metadata,
      CreateDate: new Date(provider.createdAt),
      ValidUntil: new Date(provider.validUntil),
      Tags: wireTags(provider.tags),
      ...(mode && { AssertionEncryptionMode: mode }),
    };
  },
});
