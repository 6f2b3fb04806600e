/** Works out the queries of GetMetricData, and of an alarm: metrics with their statistic, and expressions over them. */
import type { MetricDataQuery } from "@aws-sdk/client-cloudwatch";
import { cloudwatchExpressionInvalid, notImplemented, refuse } from "@understudy/catalogue";
import type { ReadStore } from "../../../store/store.js";
import type { Place } from "../arn.js";
import { chooseSeries } from "../metrics/choose-series.js";
import { namedDimensions } from "../metrics/named-dimensions.js";
import { statisticOf } from "../metrics/statistic.js";
import type { MetricNamed, MetricRow } from "../metrics/tables.js";
import { metricKey, metrics } from "../metrics/tables.js";
import { fill } from "./fill.js";
import { functions } from "./functions.js";
import { operate } from "./operators.js";
import type { Expression } from "./parse-expression.js";
import { ExpressionError, parseExpression } from "./parse-expression.js";
import { searchMetrics } from "./search.js";
import type { Series, Value } from "./value.js";
import { isArray, isSeries } from "./value.js";

/** Where the datapoints come from, and of which stretch (ms since epoch). */
export interface Scope extends Place {
  readonly store: ReadStore;
  /** Where the first period of that many seconds begins. */
  readonly from: (period: number) => number;
  readonly to: number;
}

/** Words that stand for themselves in parameters of functions. */
const WORDS = ["REPEAT", "LINEAR", "ASC", "DESC", "AVG", "MAX", "MIN", "SUM"];
/** As many as an answer of GetMetricData may hold. */
const MOST_MOMENTS = 100_800;
const ELSEWHERE = ["ANOMALY_DETECTION_BAND", "INSIGHT_RULE_METRIC", "SERVICE_QUOTA", "LAMBDA", "DB_PERF_INSIGHTS"];

/**
 * The value of each query, by its id.
 * @throws Failure for an expression that cannot be read or worked out, and for what is not here (Metrics Insights queries, anomaly bands)
 */
export function evaluateQueries(queries: readonly MetricDataQuery[], scope: Scope): (id: string) => Value {
  const byId = new Map(queries.map((query) => [query.Id ?? "", query]));
  const known = new Map<string, Value>();
  const open = new Set<string>();

  const valueFor = (id: string): Value => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const query = byId.get(id);
    if (!query) throw new ExpressionError(`Unknown variable ${id}`);
    if (open.has(id)) throw new ExpressionError(`Circular reference to ${id}`);
    open.add(id);
    const value = query.MetricStat ? seriesOfQuery(query.MetricStat, scope) : expressionOf(query);
    open.delete(id);
    known.set(id, value);
    return value;
  };

  const expressionOf = ({ Expression: text = "", Period }: MetricDataQuery): Value => {
    if (/^\s*SELECT\s/i.test(text)) {
      refuse(notImplemented, { service: "CloudWatch", operation: "Metrics Insights queries" });
    }
    return work(parseExpression(text), Period);
  };

  const work = (expression: Expression, period: number | undefined): Value => {
    switch (expression.kind) {
      case "number":
      case "text":
        return expression.value;
      case "id":
        return byId.has(expression.id) || !WORDS.includes(expression.id) ? valueFor(expression.id) : expression.id;
      case "negative":
        return operate("*", -1, work(expression.of, period));
      case "operation":
        return operate(expression.operator, work(expression.left, period), work(expression.right, period));
      case "list":
        return expression.items.flatMap((item) => listed(work(item, period)));
      case "call":
        return call(
          expression.name,
          expression.parameters.map((one) => work(one, period)),
          period,
        );
    }
  };

  const call = (name: string, parameters: readonly Value[], period: number | undefined): Value => {
    if (name === "METRICS") return metricsNamed(parameters[0]);
    if (name === "SEARCH") return search(parameters, period, scope);
    if (name === "TIME_SERIES") return steady(parameters[0], period ?? 60, scope);
    if (name === "FILL") return fillAll(parameters[0], parameters[1], scope);
    if (ELSEWHERE.includes(name)) refuse(notImplemented, { service: "CloudWatch", operation: name });
    const one = Object.hasOwn(functions, name) ? functions[name] : undefined;
    if (!one) throw new ExpressionError(`Unknown function ${name}`);
    return one(...parameters);
  };

  const metricsNamed = (part: Value | undefined): Value =>
    queries
      .filter(({ Id = "", MetricStat }) => MetricStat && (typeof part !== "string" || Id.includes(part)))
      .flatMap(({ Id = "" }) => listed(valueFor(Id)));

  return (id) => {
    try {
      return valueFor(id);
    } catch (error) {
      if (error instanceof ExpressionError) refuse(cloudwatchExpressionInvalid, { id, reason: error.message });
      throw error;
    }
  };
}

function listed(value: Value): readonly Series[] {
  if (isArray(value)) return value;
  if (isSeries(value)) return [value];
  throw new ExpressionError("Expected time series");
}

function seriesOfQuery(query: NonNullable<MetricDataQuery["MetricStat"]>, scope: Scope): Series {
  const { Metric, Period = 60, Stat = "", Unit } = query;
  const named = {
    namespace: Metric?.Namespace ?? "",
    name: Metric?.MetricName ?? "",
    dimensions: namedDimensions(Metric?.Dimensions),
  };
  return seriesOfMetric(
    scope.store.get(metrics, metricKey(scope, named)),
    named,
    { period: Period, stat: Stat, unit: Unit },
    scope,
  );
}

interface Asked {
  readonly period: number;
  readonly stat: string;
  readonly unit?: string;
}

function seriesOfMetric(row: MetricRow | undefined, named: MetricNamed, asked: Asked, scope: Scope): Series {
  const { period, stat, unit } = asked;
  const statistic = statisticOf(stat);
  const stretch = { from: scope.from(period), to: scope.to, period };
  const chosen = row && chooseSeries(scope.store, row, stretch, unit);
  const samples = [...(chosen?.points ?? [])];
  const points = samples.flatMap(([at, sample]): (readonly [number, number])[] => {
    const value = statistic?.(sample);
    return value === undefined ? [] : [[at, value]];
  });
  return {
    kind: "series",
    points: new Map(points),
    counts: new Map(samples.map(([at, { count }]) => [at, count])),
    period,
    label: named.name,
    metric: named,
    stat,
    ...(chosen && chosen.units.length > 1 && { units: chosen.units }),
  };
}

/** `SEARCH('{AWS/ECS,ClusterName,ServiceName} MetricName="CPUUtilization"', 'Average', 300)`. */
function search([text, stat, seconds]: readonly Value[], period: number | undefined, scope: Scope): Value {
  if (typeof text !== "string" || typeof stat !== "string" || !statisticOf(stat)) {
    throw new ExpressionError("SEARCH takes a search, a statistic and a period");
  }
  const every = typeof seconds === "number" ? seconds : (period ?? 300);
  return searchMetrics(text, scope).map((row) => seriesOfMetric(row, row, { period: every, stat }, scope));
}

/** Every moment of the stretch with one value. */
function steady(value: Value | undefined, period: number, { from, to }: Scope): Value {
  if (typeof value !== "number") throw new ExpressionError("TIME_SERIES takes a number");
  if ((to - from(period)) / 1_000 / period > MOST_MOMENTS) throw new ExpressionError("Too many datapoints");
  const points = new Map<number, number>();
  for (let at = from(period); at < to; at += period * 1_000) points.set(at, value);
  return { kind: "series", points, period, label: "TIME_SERIES" };
}

function fillAll(value: Value | undefined, by: Value | undefined, scope: Scope): Value {
  if (value !== undefined && isArray(value)) return value.map((one) => fillAll(one, by, scope) as Series);
  if (value === undefined || !isSeries(value)) throw new ExpressionError("FILL takes a time series");
  return fill(value, by, steady(0, value.period, scope));
}
