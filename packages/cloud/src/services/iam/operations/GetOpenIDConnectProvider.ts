import { oidcProviderCheck, requireOidcProvider } from "../oidc-provider.js";
import { operation } from "../operation.js";
import { wireTags } from "../tags.js";

/** Source: IAM API reference, GetOpenIDConnectProvider. */
export const GetOpenIDConnectProvider = operation("GetOpenIDConnectProvider", {
  authorize: (input, read) => [oidcProviderCheck("GetOpenIDConnectProvider", input.OpenIDConnectProviderArn, read)],
  run(input, context) {
    const provider = requireOidcProvider(input.OpenIDConnectProviderArn, context);
    return {
      Url: provider.url,
      ClientIDList: [...provider.clientIds],
      ThumbprintList: [...provider.thumbprints],
      CreateDate: new Date(provider.createdAt),
      Tags: wireTags(provider.tags),
    };
  },
});
