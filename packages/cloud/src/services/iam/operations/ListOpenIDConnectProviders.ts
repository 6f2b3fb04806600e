import { oidcProviderArn, oidcProviders } from "../oidc-provider.js";
import { operation } from "../operation.js";

/** Without pages. Source: IAM API reference, ListOpenIDConnectProviders; a denial that public logs show names `oidc-provider/*`. */
export const ListOpenIDConnectProviders = operation("ListOpenIDConnectProviders", {
  authorize: (_input, { account }) => [
    { action: "iam:ListOpenIDConnectProviders", resource: oidcProviderArn(account, "*") },
  ],
  run: (_input, { account, store }) => ({
    OpenIDConnectProviderList: store.list(oidcProviders, "account", account).map(({ arn }) => ({ Arn: arn })),
  }),
});
