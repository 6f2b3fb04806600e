/**
 * Checks on repositories: resource, condition keys, and the repository's own policy, which may let other accounts in.
 * Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Elastic Container Registry".
 */
import type { Tag } from "@aws-sdk/client-ecr";
import type { RequestContext } from "@understudy/iam";
import { documentOf } from "../../gate/document.js";
import type { Check, Read } from "../../gate/operation.js";
import { repositories } from "./tables.js";

/** What names a repository in a request: the registry is the caller's own unless given. */
export interface RepositoryNamed {
  readonly repositoryName: string;
  readonly registryId?: string | undefined;
}

/** ARN of a repository of that name in this Region. */
export function repositoryArn({ repositoryName, registryId }: RepositoryNamed, read: Read): string {
  return `arn:aws:ecr:${read.region}:${registryId ?? read.account}:repository/${repositoryName}`;
}

/** A check on the repository of that name, whether it exists or not. */
export function repositoryCheck(
  action: string,
  named: RepositoryNamed,
  read: Read,
  context: RequestContext = {},
): Check {
  return arnCheck(action, repositoryArn(named, read), read, context);
}

/** As {@link repositoryCheck}, of operations that take the ARN. */
export function arnCheck(action: string, arn: string, read: Read, context: RequestContext = {}): Check {
  const row = read.store.get(repositories, arn);
  const account = arn.split(":")[4] ?? read.account;
  return {
    action: `ecr:${action}`,
    resource: arn,
    ...(account !== read.account && { resourceAccount: account }),
    context: { ...resourceTags(row?.tags ?? []), ...context },
    ...(row?.policy !== undefined && {
      resourcePolicy: { document: documentOf(row.policy), source: { type: "resource", name: row.name } },
    }),
  };
}

function resourceTags(tags: readonly Tag[]): RequestContext {
  return Object.fromEntries(
    tags.flatMap(({ Key = "", Value = "" }) => [
      [`aws:ResourceTag/${Key}`, Value],
      [`ecr:ResourceTag/${Key}`, Value],
    ]),
  );
}

/** `aws:RequestTag/…` and `aws:TagKeys` of a request that brings tags. */
export function requestTags(tags: readonly Tag[] = []): RequestContext {
  if (tags.length === 0) return {};
  const pairs = tags.map(({ Key = "", Value = "" }) => [`aws:RequestTag/${Key}`, Value]);
  return { ...Object.fromEntries(pairs), "aws:TagKeys": tags.map(({ Key = "" }) => Key) };
}
