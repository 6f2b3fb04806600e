/** What a token asks of the session that is made with it. Source: IAM User Guide, "Pass session tags in AWS STS" (OIDC). */
import type { Tag } from "../iam/tables.js";
import type { WebIdentity } from "./web-identity.js";

export interface AskedByToken {
  readonly Tags: readonly Tag[];
  readonly TransitiveTagKeys: readonly string[];
  readonly SourceIdentity?: string;
}

/** inferred: what has not the documented form is passed over. */
export function askedByToken({ claims }: WebIdentity): AskedByToken {
  const tags = membersOf(claims["https://aws.amazon.com/tags"]);
  const source = claims["https://aws.amazon.com/source_identity"];
  return {
    Tags: Object.entries(membersOf(tags.principal_tags)).flatMap(([Key, values]) => {
      const [Value] = [values].flat();
      return typeof Value === "string" ? [{ Key, Value }] : [];
    }),
    TransitiveTagKeys: [tags.transitive_tag_keys].flat().filter((key) => typeof key === "string"),
    ...(typeof source === "string" && source !== "" && { SourceIdentity: source }),
  };
}

function membersOf(value: unknown): { readonly [member: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
