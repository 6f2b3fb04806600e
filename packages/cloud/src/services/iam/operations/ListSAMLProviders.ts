import { operation } from "../operation.js";
import { samlProviderArn, samlProviders } from "../saml-provider.js";

/** Without pages. Source: IAM API reference, ListSAMLProviders; the resource is inferred from that of ListOpenIDConnectProviders. */
export const ListSAMLProviders = operation("ListSAMLProviders", {
  authorize: (_input, { account }) => [{ action: "iam:ListSAMLProviders", resource: samlProviderArn(account, "*") }],
  run: (_input, { account, store }) => ({
    SAMLProviderList: store.list(samlProviders, "account", account).map(({ arn, validUntil, createdAt }) => ({
      Arn: arn,
      ValidUntil: new Date(validUntil),
      CreateDate: new Date(createdAt),
    })),
  }),
});
