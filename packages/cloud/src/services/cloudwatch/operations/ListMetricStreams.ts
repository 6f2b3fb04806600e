import type { MetricStreamOutputFormat } from "@aws-sdk/client-cloudwatch";
import { metricStreamArn, placeKey } from "../arn.js";
import { generalCheck } from "../check.js";
import { operation } from "../operation.js";
import { pageOf } from "../page-of.js";
import { metricStreams } from "../streams/tables.js";

/** Source: CloudWatch API reference, ListMetricStreams. */
export const ListMetricStreams = operation("ListMetricStreams", {
  authorize: () => [generalCheck("ListMetricStreams")],
  run({ NextToken: token, MaxResults: size = 500 }, context) {
    const found = context.store.list(metricStreams, "place", placeKey(context));
    const { rows, end } = pageOf(found, ({ name }) => name, { token, size });
    return {
      Entries: rows.map((row) => ({
        Arn: metricStreamArn(row, row.name),
        Name: row.name,
        FirehoseArn: row.firehoseArn,
        State: row.state,
        CreationDate: new Date(row.createdAt),
        LastUpdateDate: new Date(row.updatedAt),
        OutputFormat: row.outputFormat as MetricStreamOutputFormat,
      })),
      ...end,
    };
  },
});
