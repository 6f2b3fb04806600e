import { operation } from "../operation.js";
import { requireSamlProvider, samlProviderCheck, samlProviders } from "../saml-provider.js";

/** Roles that trust it stay as they are. Source: IAM API reference, DeleteSAMLProvider. */
export const DeleteSAMLProvider = operation("DeleteSAMLProvider", {
  authorize: (input, read) => [samlProviderCheck("DeleteSAMLProvider", input.SAMLProviderArn, read)],
  run(input, context) {
    context.store.delete(samlProviders, requireSamlProvider(input.SAMLProviderArn, context).arn);
    return {};
  },
});
