/** SAML providers: whose assertions an account believes. Source: IAM User Guide, "Create a SAML identity provider in IAM". */
import { iamSamlMetadataInvalid, iamSamlProviderNotFound, notImplemented, refuse } from "@understudy/catalogue";
import type { RequestContext } from "@understudy/iam";
import type { Check } from "../../gate/operation.js";
import type { ReadStore } from "../../store/store.js";
import { table } from "../../store/table.js";
import { resourceTags } from "./check.js";
import type { Tag } from "./tables.js";

export interface SamlProviderRow {
  readonly account: string;
  readonly arn: string;
  /** The identity provider's metadata, as given. */
  readonly metadata: string;
  /** ms since epoch. */
  readonly createdAt: number;
  readonly validUntil: number;
  readonly assertionEncryptionMode?: "Required" | "Allowed";
  readonly tags: readonly Tag[];
}

export const samlProviders = table<SamlProviderRow>()({
  name: "iam.saml-provider",
  key: (row) => row.arn,
  indexes: { account: (row) => row.account },
});

interface In {
  readonly account: string;
  readonly store: ReadStore;
}

export const samlProviderArn = (account: string, name: string) => `arn:aws:iam::${account}:saml-provider/${name}`;

/** @throws Failure iam.saml-provider-not-found */
export function requireSamlProvider(arn: string, at: In): SamlProviderRow {
  return findSamlProvider(arn, at) ?? refuse(iamSamlProviderNotFound, { arn });
}

function findSamlProvider(arn: string, { account, store }: In): SamlProviderRow | undefined {
  const provider = store.get(samlProviders, arn);
  return provider?.account === account ? provider : undefined;
}

/** A check on the provider of that ARN. Denials print the ARN. */
export function samlProviderCheck(action: string, arn: string, at: In, context: RequestContext = {}): Check {
  const tags = findSamlProvider(arn, at)?.tags ?? [];
  return { action: `iam:${action}`, resource: arn, context: { ...resourceTags(tags), ...context } };
}

const HUNDRED_YEARS = 100 * 365.25 * 24 * 3_600_000;

/**
 * Until when a provider's metadata is valid, ms since epoch: what it says itself, else for a hundred years (inferred).
 * DIFFERS: the document is not parsed as XML: it must be of an identity provider by its elements; its certificates are not looked at.
 * @throws Failure iam.saml-metadata-invalid
 */
export function readMetadata(metadata: string, now: number): number {
  const start = metadata.search(/<(?:\w+:)?EntityDescriptor\s/);
  const head = metadata.slice(start, metadata.indexOf(">", start));
  const isProvider = head.includes("entityID=") && /<(?:\w+:)?IDPSSODescriptor\b/.test(metadata);
  const isWhole = start >= 0 && /<\/(?:\w+:)?EntityDescriptor\s*>$/.test(metadata.trimEnd().slice(-200));
  if (!isProvider || !isWhole) refuse(iamSamlMetadataInvalid, {});
  const [, until] = /\bvalidUntil=["']([^"']+)["']/.exec(head) ?? [];
  const time = until === undefined ? now + HUNDRED_YEARS : Date.parse(until);
  return Number.isNaN(time) ? refuse(iamSamlMetadataInvalid, {}) : time;
}

/** Keys for encrypted assertions would be used by AssumeRoleWithSAML alone, which is not here. @throws Failure */
export function refusePrivateKeys(
  operation: string,
  given: { readonly AddPrivateKey?: string; readonly RemovePrivateKey?: string },
): void {
  for (const parameter of ["AddPrivateKey", "RemovePrivateKey"] as const) {
    if (given[parameter] !== undefined)
      refuse(notImplemented, { service: "IAM", operation: `${operation}:${parameter}` });
  }
}
