/** What PutDashboard says of a body. Source: CloudWatch API reference, "Dashboard Body Structure and Syntax". */
import type { DashboardValidationMessage } from "@aws-sdk/client-cloudwatch";
import {
  cloudwatchDashboardBodyInvalid,
  cloudwatchDashboardBodyNotJson,
  dashboardMessages,
  refuse,
} from "@understudy/catalogue";

const TYPES = ["metric", "text", "log", "alarm", "explorer", "custom"];
const NEEDED: { readonly [type: string]: readonly string[] } = {
  text: ["markdown"],
  log: ["query", "region"],
  alarm: ["alarms"],
};

/**
 * Reads a body. @returns warnings, of a body that is taken all the same
 * @throws Failure cloudwatch.dashboard-body-not-json, cloudwatch.dashboard-body-invalid
 */
export function checkBody(body: string): readonly DashboardValidationMessage[] {
  const read = parse(body);
  if (!isObject(read)) refuse(cloudwatchDashboardBodyNotJson, {}, undefined, told([]));
  const errors = errorsOf(read);
  if (errors.length > 0) {
    const listed = JSON.stringify(
      errors.map(({ DataPath, Message }) => ({ dataPath: DataPath, message: Message })),
      undefined,
      2,
    );
    refuse(cloudwatchDashboardBodyInvalid, { count: String(errors.length), errors: listed }, undefined, told(errors));
  }
  return [];
}

const told = (errors: readonly DashboardValidationMessage[]) => ({ members: { dashboardValidationMessages: errors } });

function errorsOf(body: Readonly<Record<string, unknown>>): readonly DashboardValidationMessage[] {
  const { widgets } = body;
  if (widgets === undefined) return [error("", dashboardMessages.required("widgets"))];
  if (!Array.isArray(widgets)) return [error("/widgets", dashboardMessages.type("array"))];
  return widgets.flatMap((widget, i) => widgetErrors(widget, `/widgets/${i}`));
}

function widgetErrors(widget: unknown, path: string): readonly DashboardValidationMessage[] {
  if (!isObject(widget)) return [error(path, dashboardMessages.type("object"))];
  const { type, properties } = widget;
  const missing = ["type", "properties"].filter((name) => widget[name] === undefined);
  if (missing.length > 0) return missing.map((name) => error(path, dashboardMessages.required(name)));
  if (typeof type !== "string" || !TYPES.includes(type)) return [error(`${path}/type`, dashboardMessages.oneOf)];
  if (!isObject(properties)) return [error(`${path}/properties`, dashboardMessages.type("object"))];
  const lacking = (NEEDED[type] ?? []).filter((name) => properties[name] === undefined);
  const size = ["width", "height", "x", "y"].flatMap((name) => sizeErrors(widget[name], `${path}/${name}`));
  return [
    ...size,
    ...lacking.map((name) => error(`${path}/properties`, dashboardMessages.required(name))),
    ...(type === "metric" ? metricErrors(properties, `${path}/properties`) : []),
  ];
}

function sizeErrors(value: unknown, path: string): readonly DashboardValidationMessage[] {
  return value === undefined || Number.isInteger(value) ? [] : [error(path, dashboardMessages.type("integer"))];
}

/** A metric is `[namespace, name, dimension, value, …, {rendering}]`; what stands between are texts. */
function metricErrors(
  properties: Readonly<Record<string, unknown>>,
  path: string,
): readonly DashboardValidationMessage[] {
  const { metrics, annotations } = properties;
  if (metrics === undefined) return annotations === undefined ? noSource(path) : [];
  if (!Array.isArray(metrics)) return [error(`${path}/metrics`, dashboardMessages.type("array"))];
  return metrics.flatMap((metric: unknown, i) => {
    const at = `${path}/metrics/${i}`;
    if (!Array.isArray(metric)) {
      return [error(at, dashboardMessages.type("array")), error(at, dashboardMessages.metrics)];
    }
    const names = isObject(metric.at(-1)) ? metric.slice(0, -1) : metric;
    const wrong = names.findIndex((name) => typeof name !== "string");
    return wrong < 0 ? [] : [error(`${at}/${wrong}`, dashboardMessages.onlyStrings)];
  });
}

const noSource = (path: string) => [
  error(path, dashboardMessages.required("metrics")),
  error(path, dashboardMessages.noSource),
  error(path, dashboardMessages.required("annotations")),
];

const error = (DataPath: string, Message: string): DashboardValidationMessage => ({ DataPath, Message });

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
