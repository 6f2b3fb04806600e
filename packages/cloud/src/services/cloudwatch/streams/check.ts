import type { RequestContext } from "@understudy/iam";
import type { Check, Read } from "../../../gate/operation.js";
import { metricStreamArn } from "../arn.js";
import { resourceTags } from "../check.js";
import { metricStreams } from "./tables.js";

/** A check on a metric stream, whether it exists or not. */
export function metricStreamCheck(action: string, name: string, read: Read, context: RequestContext = {}): Check {
  const resource = metricStreamArn(read, name);
  const tags = read.store.get(metricStreams, resource)?.tags ?? [];
  return { action: `cloudwatch:${action}`, resource, context: { ...resourceTags(tags), ...context } };
}
