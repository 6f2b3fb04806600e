import type { MetricStreamOutputFormat } from "@aws-sdk/client-cloudwatch";
import { cloudwatchMetricStreamNotFound, refuse } from "@understudy/catalogue";
import { metricStreamArn } from "../arn.js";
import { operation } from "../operation.js";
import { metricStreamCheck } from "../streams/check.js";
import { metricStreams } from "../streams/tables.js";

/** Recorded: localstack/localstack test_cloudwatch.snapshot.json, `test_create_metric_stream`. */
export const GetMetricStream = operation("GetMetricStream", {
  authorize: ({ Name }, read) => [metricStreamCheck("GetMetricStream", Name, read)],
  run({ Name }, context) {
    const Arn = metricStreamArn(context, Name);
    const row = context.store.get(metricStreams, Arn) ?? refuse(cloudwatchMetricStreamNotFound, { stream: Name });
    return {
      Arn,
      Name,
      FirehoseArn: row.firehoseArn,
      RoleArn: row.roleArn,
      State: row.state,
      CreationDate: new Date(row.createdAt),
      LastUpdateDate: new Date(row.updatedAt),
      OutputFormat: row.outputFormat as MetricStreamOutputFormat,
      IncludeLinkedAccountsMetrics: row.includeLinkedAccounts,
      ...(row.includeFilters.length > 0 && { IncludeFilters: [...row.includeFilters] }),
      ...(row.excludeFilters.length > 0 && { ExcludeFilters: [...row.excludeFilters] }),
      ...(row.statistics.length > 0 && { StatisticsConfigurations: [...row.statistics] }),
    };
  },
});
