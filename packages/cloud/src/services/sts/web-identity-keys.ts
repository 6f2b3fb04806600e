/** Condition keys that a web identity token gives. */
import type { WebIdentity } from "./web-identity.js";

type Keys = { readonly [key: string]: string | readonly string[] };

/** Claims of GitHub Actions beside the common ones. Source: IAM User Guide, "Available keys for AWS OIDC federation" (since January 2026). */
const OF_GITHUB = [
  "actor",
  "actor_id",
  "job_workflow_ref",
  "repository",
  "repository_id",
  "workflow",
  "ref",
  "environment",
  "enterprise_id",
];

const OF_PROVIDER: { readonly [url: string]: readonly string[] } = {
  "token.actions.githubusercontent.com": OF_GITHUB,
};

/** Keys of the trust policy: those that the session keeps, and those that only assuming the role sees. */
export function webIdentityKeys(identity: WebIdentity): Keys {
  const { provider, claims } = identity;
  const own = Object.hasOwn(OF_PROVIDER, provider.url) ? (OF_PROVIDER[provider.url] as readonly string[]) : [];
  const named = ["email", ...own].map((claim) => [claim, claims[claim]] as const);
  return { ...sessionWebIdentityKeys(identity), ...keysOf(provider.url, [["oaud", claims.aud], ...named]) };
}

/** Keys that every later request of the session has. Source: as above, "Available in session". */
export function sessionWebIdentityKeys({ provider, subject, audience, claims }: WebIdentity): Keys {
  const kept = keysOf(provider.url, [
    ["aud", audience],
    ["sub", subject],
    ["amr", claims.amr],
  ]);
  return { "aws:FederatedProvider": provider.arn, ...kept };
}

/** `token.actions.githubusercontent.com:sub`; a claim that is neither text nor a list of texts gives no key. */
function keysOf(url: string, claims: readonly (readonly [string, unknown])[]): Keys {
  return Object.fromEntries(
    claims.flatMap(([claim, value]) => {
      const isText = typeof value === "string";
      const isTexts = Array.isArray(value) && value.every((one) => typeof one === "string");
      return isText || isTexts ? [[`${url}:${claim}`, value as string | readonly string[]]] : [];
    }),
  );
}
