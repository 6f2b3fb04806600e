import type { MetricMathAnomalyDetector, SingleMetricAnomalyDetector } from "@aws-sdk/client-cloudwatch";
import { cloudwatchParameterRequired, cloudwatchParametersExclusive, refuse } from "@understudy/catalogue";
import type { Read } from "../../../gate/operation.js";
import { namedDimensions } from "../metrics/named-dimensions.js";
import type { AnomalyDetectorRow } from "./tables.js";
import { singleDetectorId } from "./tables.js";

interface Named extends SingleMetricAnomalyDetector {
  readonly SingleMetricAnomalyDetector?: SingleMetricAnomalyDetector;
  readonly MetricMathAnomalyDetector?: MetricMathAnomalyDetector;
}

/**
 * The model that a request names, whether it exists or not: by its metric (said in either of two ways), or by its expression.
 * @throws Failure where it names none, or both
 */
export function detectorNamed(input: Named, read: Read): Pick<AnomalyDetectorRow, "id" | "single" | "queries"> {
  const { SingleMetricAnomalyDetector: single, MetricMathAnomalyDetector: math } = input;
  if (single && math) {
    refuse(cloudwatchParametersExclusive, { one: "SingleMetricAnomalyDetector", other: "MetricMathAnomalyDetector" });
  }
  if (math) {
    const queries = math.MetricDataQueries ?? [];
    return { id: JSON.stringify(queries), queries };
  }
  const { Namespace, MetricName, Stat, Dimensions, AccountId } = single ?? input;
  const metric = {
    namespace: need("Namespace", Namespace),
    name: need("MetricName", MetricName),
    dimensions: namedDimensions(Dimensions),
  };
  const stat = need("Stat", Stat);
  return {
    id: singleDetectorId(read, metric, stat),
    single: { ...metric, stat, accountId: AccountId ?? read.account },
  };
}

const need = (parameter: string, value: string | undefined): string =>
  value ?? refuse(cloudwatchParameterRequired, { parameter });
