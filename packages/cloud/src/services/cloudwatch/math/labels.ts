/** Labels of the series that GetMetricData answers. */
import type { Series } from "./value.js";

/**
 * What AWS calls series that were given no label: by what tells them apart, and by the metric's name at least where its dimensions do
 * not. Recorded: localstack/localstack test_cloudwatch.snapshot.json, `test_label_generation` (`metric1 Sum 60`, `metric1 30`).
 */
export function defaultLabels(all: readonly Series[]): (series: Series) => string {
  const differ = (of: (series: Series) => string) => new Set(all.map(of)).size > 1;
  const dimensions = ({ metric }: Series) => (metric?.dimensions ?? []).map(({ Value }) => Value).join(" ");
  const [byDimensions, byName] = [differ(dimensions), differ(({ metric }) => metric?.name ?? "")];
  const [byStat, byPeriod] = [differ(({ stat = "" }) => stat), differ(({ period }) => String(period))];
  return (series) =>
    [
      byDimensions ? dimensions(series) : "",
      byName || !byDimensions || dimensions(series) === "" ? (series.metric?.name ?? series.label) : "",
      byStat ? (series.stat ?? "") : "",
      byPeriod ? String(series.period) : "",
    ]
      .filter((part) => part !== "")
      .join(" ");
}

/** A label that was given, with the values of its dynamic parts. Source: CloudWatch User Guide, "Using dynamic labels". */
export function dynamicLabel(label: string, series: Series, otherwise: string): string {
  const values = [...series.points.values()];
  const round = (value: number | undefined) => (value === undefined ? "--" : String(Number(value.toFixed(3))));
  const figures: { readonly [name: string]: () => number | undefined } = {
    AVG: () => (values.length > 0 ? values.reduce((all, value) => all + value, 0) / values.length : undefined),
    SUM: () => values.reduce((all, value) => all + value, 0),
    MIN: () => (values.length > 0 ? Math.min(...values) : undefined),
    MAX: () => (values.length > 0 ? Math.max(...values) : undefined),
    FIRST: () => values[0],
    LAST: () => values.at(-1),
    DATAPOINT_COUNT: () => values.length,
  };
  return label.replace(/\$\{\s*(?:PROP\('([^']*)'\)|(\w+))\s*\}/g, (whole, property?: string, name = "") => {
    if (property !== undefined) return propertyOf(series, property) ?? whole;
    if (name === "LABEL") return otherwise;
    return Object.hasOwn(figures, name) ? round(figures[name]?.()) : whole;
  });
}

function propertyOf({ metric, stat, period }: Series, property: string): string | undefined {
  const dimension = /^Dim\.(.+)$/.exec(property)?.[1];
  if (dimension !== undefined) return metric?.dimensions.find(({ Name }) => Name === dimension)?.Value;
  const properties: { readonly [name: string]: string | undefined } = {
    Namespace: metric?.namespace,
    MetricName: metric?.name,
    Stat: stat,
    Period: String(period),
  };
  return properties[property];
}
