import { operation } from "../operation.js";
import {
  readMetadata,
  refusePrivateKeys,
  requireSamlProvider,
  samlProviderCheck,
  samlProviders,
} from "../saml-provider.js";

/** Changes what is given; the rest stays. Source: IAM API reference, UpdateSAMLProvider. */
export const UpdateSAMLProvider = operation("UpdateSAMLProvider", {
  authorize: (input, read) => [samlProviderCheck("UpdateSAMLProvider", input.SAMLProviderArn, read)],
  run(input, context) {
    refusePrivateKeys("UpdateSAMLProvider", input);
    const provider = requireSamlProvider(input.SAMLProviderArn, context);
    const { SAMLMetadataDocument: metadata, AssertionEncryptionMode: mode } = input;
    context.store.put(samlProviders, {
      ...provider,
      ...(metadata !== undefined && { metadata, validUntil: readMetadata(metadata, context.now) }),
      ...(mode && { assertionEncryptionMode: mode }),
    });
    return { SAMLProviderArn: provider.arn };
  },
});
