import { oidcProviderCheck, requireOidcProvider } from "../oidc-provider.js";
import { operation } from "../operation.js";
import { tagPage } from "../tags.js";

/** Source: IAM API reference, ListOpenIDConnectProviderTags. */
export const ListOpenIDConnectProviderTags = operation("ListOpenIDConnectProviderTags", {
  authorize: (input, read) => [
    oidcProviderCheck("ListOpenIDConnectProviderTags", input.OpenIDConnectProviderArn, read),
  ],
  run: (input, context) => tagPage(requireOidcProvider(input.OpenIDConnectProviderArn, context).tags, input),
});
