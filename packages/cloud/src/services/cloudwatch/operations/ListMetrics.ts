import type { DimensionFilter } from "@aws-sdk/client-cloudwatch";
import { cloudwatchNextTokenInvalid, refuse } from "@understudy/catalogue";
import type { Read } from "../../../gate/operation.js";
import type { Input } from "../../../gate/sdk-types.js";
import { placeKey } from "../arn.js";
import { generalCheck } from "../check.js";
import type { MetricRow } from "../metrics/tables.js";
import { LAST_AT_LAG, metricKey, metrics, nameKey, namespaceKey } from "../metrics/tables.js";
import { operation } from "../operation.js";
import { pageOf } from "../page-of.js";

type ListMetricsInput = Input<typeof import("@aws-sdk/client-cloudwatch"), "ListMetrics">;

const HOUR = 3_600_000;
const PAGE = 500;

/** AWS: a metric without a datapoint in the last two weeks is not listed. Source: CloudWatch API reference, ListMetrics. */
export const ListMetrics = operation("ListMetrics", {
  authorize: () => [generalCheck("ListMetrics")],
  run(input, context) {
    const since = context.now - (input.RecentlyActive === "PT3H" ? 3 * HOUR : 14 * 24 * HOUR);
    const found = candidates(input, context)
      .filter(({ lastAt }) => lastAt + LAST_AT_LAG > since)
      .filter((row) => matches(row, input.Dimensions));
    const refuseToken = () => refuse(cloudwatchNextTokenInvalid, {});
    const { rows, end } = pageOf(
      found,
      (row) => metricKey(row, row),
      { token: input.NextToken, size: PAGE },
      refuseToken,
    );
    return {
      Metrics: rows.map(({ namespace, name, dimensions }) => ({
        Namespace: namespace,
        MetricName: name,
        Dimensions: [...dimensions],
      })),
      ...end,
    };
  },
});

/** In order of their keys. */
function candidates({ Namespace, MetricName }: ListMetricsInput, read: Read): readonly MetricRow[] {
  const { store } = read;
  if (Namespace !== undefined && MetricName !== undefined) {
    return store.list(metrics, "name", nameKey(read, Namespace, MetricName));
  }
  if (Namespace !== undefined) return store.list(metrics, "namespace", namespaceKey(read, Namespace));
  const all = store.list(metrics, "place", placeKey(read));
  return MetricName === undefined ? all : all.filter(({ name }) => name === MetricName);
}

const matches = ({ dimensions }: MetricRow, filters: readonly DimensionFilter[] = []) =>
  filters.every(({ Name, Value }) =>
    dimensions.some((one) => one.Name === Name && (Value === undefined || one.Value === Value)),
  );
