import type { Context } from "../../../gate/operation.js";
import { metricStreamArn } from "../arn.js";
import type { MetricStreamRow } from "./tables.js";
import { metricStreams } from "./tables.js";

/** Starts or stops the streams of those names that are there. */
export function setState(names: readonly string[], state: MetricStreamRow["state"], context: Context): void {
  for (const name of names) {
    const row = context.store.get(metricStreams, metricStreamArn(context, name));
    if (row) context.store.put(metricStreams, { ...row, state, updatedAt: context.now });
  }
}
