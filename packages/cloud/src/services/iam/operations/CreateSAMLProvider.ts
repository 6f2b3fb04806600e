import { iamSamlProviderAlreadyExists, refuse } from "@understudy/catalogue";
import { requestTags, withTagCheck } from "../check.js";
import { checkQuota } from "../check-quota.js";
import { operation } from "../operation.js";
import type { SamlProviderRow } from "../saml-provider.js";
import { readMetadata, refusePrivateKeys, samlProviderArn, samlProviders } from "../saml-provider.js";
import { wireTags, withTags } from "../tags.js";

/** Source: IAM API reference, CreateSAMLProvider. */
export const CreateSAMLProvider = operation("CreateSAMLProvider", {
  authorize: (input, read) => {
    const create = {
      action: "iam:CreateSAMLProvider",
      resource: samlProviderArn(read.account, input.Name),
      context: requestTags(input.Tags),
    };
    return withTagCheck(create, "TagSAMLProvider", input.Tags);
  },
  run(input, { account, store, now }) {
    refusePrivateKeys("CreateSAMLProvider", input);
    const validUntil = readMetadata(input.SAMLMetadataDocument, now);
    const arn = samlProviderArn(account, input.Name);
    if (store.get(samlProviders, arn)) refuse(iamSamlProviderAlreadyExists, { name: input.Name });
    checkQuota("SAMLProvidersPerAccount", store.count(samlProviders, "account", account) + 1);
    const tags = withTags(input.Tags, [], "TagsPerSAMLProvider");
    const mode = input.AssertionEncryptionMode;
    const provider: SamlProviderRow = {
      account,
      arn,
      metadata: input.SAMLMetadataDocument,
      createdAt: now,
      validUntil,
      tags,
      ...(mode && { assertionEncryptionMode: mode }),
    };
    store.put(samlProviders, provider);
    return { SAMLProviderArn: arn, ...(tags.length > 0 && { Tags: wireTags(tags) }) };
  },
});
