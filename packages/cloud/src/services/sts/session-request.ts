/** What a request for a role session asks to be allowed, beside the role itself: tags, source identity, second factor. */
import { refuse, stsSourceIdentitySet } from "@understudy/catalogue";
import type { RequestContext } from "@understudy/iam";
import type { Tag } from "../iam/tables.js";
import { inheritedTags } from "./session-tags.js";
import type { RoleSessionRow } from "./tables.js";

export interface SessionRequest {
  readonly RoleSessionName: string;
  readonly ExternalId?: string;
  readonly SourceIdentity?: string;
  readonly Tags?: readonly Tag[];
  readonly TransitiveTagKeys?: readonly string[];
}

/**
 * The actions that a request needs on the role. AWS: tags and the source identity need theirs also when the calling session hands them on
 * (IAM User Guide, "Monitor and control actions taken with assumed roles" and "Pass session tags in AWS STS").
 */
export function sessionActions(request: SessionRequest, calling: RoleSessionRow | undefined): readonly string[] {
  const tagged = request.Tags?.length || inheritedTags(calling).length > 0;
  return [
    "sts:AssumeRole",
    ...(tagged ? ["sts:TagSession"] : []),
    ...(sourceIdentityOf(request, calling) ? ["sts:SetSourceIdentity"] : []),
  ];
}

/** The condition keys of those actions. */
export function sessionContext(request: SessionRequest, calling: RoleSessionRow | undefined): RequestContext {
  const { RoleSessionName, ExternalId, TransitiveTagKeys } = request;
  const sourceIdentity = sourceIdentityOf(request, calling);
  const transitive = [...(calling?.transitiveTagKeys ?? []), ...(TransitiveTagKeys ?? [])];
  return {
    "sts:RoleSessionName": RoleSessionName,
    ...(ExternalId !== undefined && { "sts:ExternalId": ExternalId }),
    ...(sourceIdentity !== undefined && { "sts:SourceIdentity": sourceIdentity }),
    ...(transitive.length > 0 && { "sts:TransitiveTagKeys": transitive }),
    ...tagContext([...inheritedTags(calling), ...(request.Tags ?? [])]),
  };
}

/** `aws:RequestTag/…` and `aws:TagKeys`. */
export function tagContext(tags: readonly Tag[]): RequestContext {
  if (tags.length === 0) return {};
  return {
    "aws:TagKeys": tags.map(({ Key }) => Key),
    ...Object.fromEntries(tags.map(({ Key, Value }) => [`aws:RequestTag/${Key}`, Value])),
  };
}

/** The source identity of the new session: the calling session's goes on. @throws Failure when another is asked for */
export function sourceIdentityOf(
  { SourceIdentity }: SessionRequest,
  calling: RoleSessionRow | undefined,
): string | undefined {
  const set = calling?.sourceIdentity;
  if (set !== undefined && SourceIdentity !== undefined && SourceIdentity !== set) refuse(stsSourceIdentitySet, {});
  return set ?? SourceIdentity;
}
