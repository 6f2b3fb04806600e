/** What the tag operations of Systems Manager name. Only parameters are here: of all else there is none. */
import { refuse, ssmResourceIdInvalid } from "@understudy/catalogue";
import type { RequestContext } from "@understudy/iam";
import type { Check, Read } from "../../gate/operation.js";
import { parameterCheck } from "./check.js";
import { findParameter } from "./find-parameter.js";
import type { ParameterRow } from "./tables.js";

interface Named {
  readonly ResourceType: string;
  readonly ResourceId: string;
}

export function taggedCheck(action: string, named: Named, read: Read, context: RequestContext = {}): Check {
  if (named.ResourceType === "Parameter") return parameterCheck(action, named.ResourceId, read, context);
  const resource = `${named.ResourceType.toLowerCase()}/${named.ResourceId}`;
  return { action, resource: `arn:aws:ssm:${read.region}:${read.account}:${resource}`, context };
}

/** @throws Failure ssm.resource-id-invalid */
export function requireTagged({ ResourceType, ResourceId }: Named, read: Read): ParameterRow {
  const row = ResourceType === "Parameter" ? findParameter(ResourceId, read).row : undefined;
  return row ?? refuse(ssmResourceIdInvalid, {});
}
