import { cloudwatchParametersExclusive, refuse } from "@understudy/catalogue";
import { passRole } from "../../ecs/check.js";
import { metricStreamArn } from "../arn.js";
import { requestTags } from "../check.js";
import { operation } from "../operation.js";
import { metricStreamCheck } from "../streams/check.js";
import { metricStreams } from "../streams/tables.js";
import { withTags } from "../tags.js";

/**
 * Makes a metric stream, or replaces its settings; a new one runs.
 * DIFFERS: streams are kept and described, and send nothing: there is no Firehose. Source: CloudWatch API reference, PutMetricStream.
 */
export const PutMetricStream = operation("PutMetricStream", {
  authorize: ({ Name, RoleArn, Tags }, read) => [
    metricStreamCheck("PutMetricStream", Name, read, requestTags(Tags)),
    passRole(RoleArn, "streams.metrics.cloudwatch.amazonaws.com"),
    ...(Tags?.length ? [metricStreamCheck("TagResource", Name, read, requestTags(Tags))] : []),
  ],
  run(input, context) {
    const { Name: name, IncludeFilters = [], ExcludeFilters = [] } = input;
    if (IncludeFilters.length > 0 && ExcludeFilters.length > 0) {
      refuse(cloudwatchParametersExclusive, { one: "IncludeFilters", other: "ExcludeFilters" });
    }
    const { account, region, store, now } = context;
    const Arn = metricStreamArn(context, name);
    const before = store.get(metricStreams, Arn);
    store.put(metricStreams, {
      account,
      region,
      name,
      firehoseArn: input.FirehoseArn,
      roleArn: input.RoleArn,
      outputFormat: input.OutputFormat,
      includeFilters: IncludeFilters,
      excludeFilters: ExcludeFilters,
      statistics: input.StatisticsConfigurations ?? [],
      includeLinkedAccounts: input.IncludeLinkedAccountsMetrics ?? false,
      state: before?.state ?? "running",
      createdAt: before?.createdAt ?? now,
      updatedAt: now,
      tags: before?.tags ?? withTags([], input.Tags),
    });
    return { Arn };
  },
});
