import type { Store } from "../../../store/store.js";
import { sampleOf } from "../../cloudwatch/metrics/sample.js";
import { writeSample } from "../../cloudwatch/metrics/write-sample.js";
import type { Fields } from "../filter-pattern/compile-fields.js";
import { compileFields } from "../filter-pattern/compile-fields.js";
import { compileFilterPattern } from "../filter-pattern/compile-filter-pattern.js";
import type { LogGroupRow } from "../tables.js";
import type { MetricFilterRow } from "./tables.js";
import { metricFilters } from "./tables.js";

interface Event {
  /** ms since epoch */
  readonly timestamp: number;
  readonly message: string;
}

/**
 * What the metric filters of a group publish of new events: an act of CloudWatch Logs itself, for which it asks no role.
 * DIFFERS: the default value is published once for a batch of which nothing matches; AWS does it once a minute in which events came
 * and none matched. Source: CloudWatch Logs User Guide, "Creating metrics from log events using filters".
 */
export function publishMetrics(store: Store, group: LogGroupRow, events: readonly Event[]): void {
  for (const filter of store.list(metricFilters, "group", group.arn)) publish(store, filter, events);
}

function publish(store: Store, filter: MetricFilterRow, events: readonly Event[]): void {
  const { metricNamespace: namespace = "", metricName: name = "", unit = "None", defaultValue } = filter.transformation;
  const matches = compileFilterPattern(filter.pattern);
  const fieldsOf = compileFields(filter.pattern);
  const write = (time: number, value: number, dimensions: readonly { Name: string; Value: string }[]) =>
    writeSample(store, filter, { namespace, name, dimensions, unit, time, resolution: 60, sample: sampleOf(value) });
  const matched = events.filter(({ message }) => matches(message));
  for (const { timestamp, message } of matched) {
    const fields = fieldsOf(message);
    const value = numberOf(filter, fields);
    const dimensions = dimensionsOf(filter, fields);
    if (value !== undefined && dimensions) write(timestamp, value, dimensions);
  }
  const last = events.at(-1);
  if (matched.length === 0 && last && defaultValue !== undefined) write(last.timestamp, defaultValue, []);
}

/** A number, or the field that holds one; a field without a number publishes nothing. */
function numberOf({ transformation }: MetricFilterRow, fields: Fields): number | undefined {
  const { metricValue = "" } = transformation;
  const text = metricValue.startsWith("$") ? fields.get(metricValue) : metricValue;
  const value = text === undefined || text.trim() === "" ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** Each dimension's value stands in a field; undefined when one of them is not there. */
function dimensionsOf({ transformation }: MetricFilterRow, fields: Fields) {
  const dimensions = Object.entries(transformation.dimensions ?? {}).map(([Name, selector]) => ({
    Name,
    Value: fields.get(selector) ?? "",
  }));
  return dimensions.every(({ Value }) => Value !== "") ? dimensions : undefined;
}
