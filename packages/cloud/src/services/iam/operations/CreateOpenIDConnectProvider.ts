import { iamOidcProviderAlreadyExists, refuse } from "@understudy/catalogue";
import { requestTags, withTagCheck } from "../check.js";
import { checkQuota } from "../check-quota.js";
import type { OidcProviderRow } from "../oidc-provider.js";
import { oidcProviderArn, oidcProviders, readOidcUrl, readThumbprints } from "../oidc-provider.js";
import { operation } from "../operation.js";
import { wireTags, withTags } from "../tags.js";

/** Source: IAM API reference, CreateOpenIDConnectProvider. */
export const CreateOpenIDConnectProvider = operation("CreateOpenIDConnectProvider", {
  authorize: (input, read) => {
    const create = {
      action: "iam:CreateOpenIDConnectProvider",
      resource: oidcProviderArn(read.account, input.Url.replace(/^https?:\/\//, "").replace(/[?#].*$/, "")),
      context: requestTags(input.Tags),
    };
    return withTagCheck(create, "TagOpenIDConnectProvider", input.Tags);
  },
  run(input, { account, store, now }) {
    const url = readOidcUrl(input.Url);
    const thumbprints = readThumbprints(input.ThumbprintList);
    const clientIds = [...new Set(input.ClientIDList)];
    checkQuota("ClientIdsPerOpenIdConnectProvider", clientIds.length);
    const arn = oidcProviderArn(account, url);
    if (store.get(oidcProviders, arn)) refuse(iamOidcProviderAlreadyExists, { url: `https://${url}` });
    checkQuota("OpenIdConnectProvidersPerAccount", store.count(oidcProviders, "account", account) + 1);
    const tags = withTags(input.Tags, [], "TagsPerOpenIDConnectProvider");
    const provider: OidcProviderRow = { account, arn, url, clientIds, thumbprints, createdAt: now, tags };
    store.put(oidcProviders, provider);
    return { OpenIDConnectProviderArn: arn, ...(tags.length > 0 && { Tags: wireTags(tags) }) };
  },
});
