import type { MetricDatum } from "@aws-sdk/client-cloudwatch";
import {
  cloudwatchCollectionTooLarge,
  cloudwatchParameterRequired,
  cloudwatchValueInvalid,
  refuse,
} from "@understudy/catalogue";
import { generalCheck } from "../check.js";
import { checkDatum } from "../metrics/check-datum.js";
import type { Sample } from "../metrics/sample.js";
import { mergeSamples, sampleOf } from "../metrics/sample.js";
import { writeSample } from "../metrics/write-sample.js";
import { operation } from "../operation.js";

const MOST_DATA = 1_000;

/**
 * Adds datapoints to metrics, which come to be with them. All of a request or nothing.
 * DIFFERS: what is told of entities is taken and not kept, and a StorageResolution other than 1 is taken for 60.
 * Source: CloudWatch API reference, PutMetricData.
 */
export const PutMetricData = operation("PutMetricData", {
  authorize: ({ Namespace }) => [generalCheck("PutMetricData", { "cloudwatch:namespace": Namespace })],
  run({ Namespace, MetricData, EntityMetricData }, context) {
    if (Namespace.startsWith("AWS/")) refuse(cloudwatchValueInvalid, { value: "AWS/", parameter: "Namespace" });
    if (!MetricData && !EntityMetricData) refuse(cloudwatchParameterRequired, { parameter: "MetricData" });
    const data: readonly [MetricDatum, string][] = [
      ...numbered(MetricData, "MetricData"),
      ...(EntityMetricData ?? []).flatMap((entity, i) =>
        numbered(entity.MetricData, `EntityMetricData.member.${i + 1}.MetricData`),
      ),
    ];
    if (data.length > MOST_DATA) {
      refuse(cloudwatchCollectionTooLarge, { collection: "MetricData", most: String(MOST_DATA) });
    }
    for (const [datum, place] of data) checkDatum(datum, place, context.now);
    for (const [datum] of data) write(Namespace, datum, context);
    return {};
  },
});

const numbered = (data: readonly MetricDatum[] | undefined, list: string) =>
  (data ?? []).map((datum, i) => [datum, `${list}.member.${i + 1}`] as [MetricDatum, string]);

function write(namespace: string, datum: MetricDatum, context: Parameters<typeof PutMetricData.run>[1]): void {
  const { MetricName: name = "", Dimensions = [], Timestamp, Unit: unit = "None", StorageResolution } = datum;
  writeSample(context.store, context, {
    namespace,
    name,
    dimensions: Dimensions.map(({ Name = "", Value = "" }) => ({ Name, Value })),
    unit,
    time: Timestamp?.getTime() ?? context.now,
    resolution: StorageResolution === 1 ? 1 : 60,
    sample: sampleOfDatum(datum),
  });
}

/** Each value of `Values` counts once, or as often as `Counts` says. */
function sampleOfDatum({ Value, Values = [], Counts, StatisticValues }: MetricDatum): Sample {
  if (StatisticValues) {
    const { SampleCount = 0, Sum = 0, Minimum = 0, Maximum = 0 } = StatisticValues;
    return { count: SampleCount, sum: Sum, minimum: Minimum, maximum: Maximum };
  }
  if (Value !== undefined) return sampleOf(Value);
  return Values.map((value, i) => sampleOf(value, Counts?.[i] ?? 1)).reduce(mergeSamples);
}
