/** OpenID Connect providers: whose tokens an account believes. Source: IAM User Guide, "Create an OpenID Connect (OIDC) identity provider in IAM". */
import {
  iamOidcProviderNotFound,
  iamOidcProviderUrlInvalid,
  iamTooManyThumbprints,
  refuse,
} from "@understudy/catalogue";
import type { RequestContext } from "@understudy/iam";
import type { Check } from "../../gate/operation.js";
import type { ReadStore } from "../../store/store.js";
import { table } from "../../store/table.js";
import { resourceTags } from "./check.js";
import type { Tag } from "./tables.js";

export interface OidcProviderRow {
  readonly account: string;
  readonly arn: string;
  /** Without `https://`, as GetOpenIDConnectProvider shows it. */
  readonly url: string;
  /** The audiences that tokens may name. */
  readonly clientIds: readonly string[];
  readonly thumbprints: readonly string[];
  /** ms since epoch. */
  readonly createdAt: number;
  readonly tags: readonly Tag[];
}

export const oidcProviders = table<OidcProviderRow>()({
  name: "iam.oidc-provider",
  key: (row) => row.arn,
  indexes: { account: (row) => row.account },
});

interface In {
  readonly account: string;
  readonly store: ReadStore;
}

export const oidcProviderArn = (account: string, url: string) => `arn:aws:iam::${account}:oidc-provider/${url}`;

/** The provider of that ARN, of this account. */
export function findOidcProvider(arn: string, { account, store }: In): OidcProviderRow | undefined {
  const provider = store.get(oidcProviders, arn);
  return provider?.account === account ? provider : undefined;
}

/** @throws Failure iam.oidc-provider-not-found */
export function requireOidcProvider(arn: string, at: In): OidcProviderRow {
  return findOidcProvider(arn, at) ?? refuse(iamOidcProviderNotFound, { arn });
}

/**
 * Host and path of a provider's URL. A query is left out (getmoto/moto test_iam_oidc.py, after AWS).
 * @throws Failure for a URL that has no host, is not `https://` or names a port: the IAM API reference, CreateOpenIDConnectProvider, says so
 */
export function readOidcUrl(given: string): string {
  const [, url] = /^https:\/\/([A-Za-z0-9.-]+(?:\/[^?#\s]*)?)(?:[?#]\S*)?$/.exec(given) ?? [];
  return url ?? refuse(iamOidcProviderUrlInvalid, {});
}

const MAX_THUMBPRINTS = 5;

/**
 * DIFFERS: AWS fetches the thumbprint of a provider that is created without one; nothing is called here, so the list stays empty.
 * Nor are thumbprints compared: the keys of an issuer are told to this server.
 * @throws Failure iam.too-many-thumbprints
 */
export function readThumbprints(given: readonly string[] | undefined): readonly string[] {
  const thumbprints = given ?? [];
  if (thumbprints.length > MAX_THUMBPRINTS) refuse(iamTooManyThumbprints, {});
  return thumbprints;
}

/** A check on the provider of that ARN. Denials print the ARN. */
export function oidcProviderCheck(action: string, arn: string, at: In, context: RequestContext = {}): Check {
  const tags = findOidcProvider(arn, at)?.tags ?? [];
  return { action: `iam:${action}`, resource: arn, context: { ...resourceTags(tags), ...context } };
}
