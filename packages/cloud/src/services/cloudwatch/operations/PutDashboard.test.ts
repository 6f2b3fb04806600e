import { expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { allow, cloudwatchForTest, expectDenied, notAllowed, refused } from "../testing/cloudwatch-for-test.js";

const arn = (name: string) => `arn:aws:cloudwatch::${ACCOUNT}:dashboard/${name}`;
const widget = (properties: object, more: object = {}) => ({ type: "metric", properties, ...more });
const METRICS = {
  metrics: [["AWS/ECS", "CPUUtilization", "ClusterName", "demo", { stat: "Sum" }]],
  region: "us-east-1",
};
const body = (...widgets: readonly unknown[]) => JSON.stringify({ widgets });
const put = (DashboardBody: string, DashboardName = "main") => ({ DashboardName, DashboardBody });

it("makes a dashboard, and replaces its body", () => {
  const { call } = cloudwatchForTest();
  expect(call("PutDashboard", put(body()))).toEqual({ DashboardValidationMessages: [] });
  const text = body(widget(METRICS, { x: 0, y: 0, width: 6, height: 6 }), {
    type: "text",
    properties: { markdown: "a" },
  });
  call("PutDashboard", put(text));
  expect(call("GetDashboard", { DashboardName: "main" })).toEqual({
    DashboardArn: arn("main"),
    DashboardName: "main",
    DashboardBody: text,
  });
});

it("has tags", () => {
  const { call } = cloudwatchForTest();
  const Tags = [{ Key: "a", Value: "b" }];
  call("PutDashboard", { ...put(body()), Tags });
  expect(call("ListTagsForResource", { ResourceARN: arn("main") })).toEqual({ Tags });
});

it.each<[widget: unknown, path: string, message: string]>([
  [1, "/widgets/0", "Should be object"],
  [{ properties: {} }, "/widgets/0", "Should have required property 'type'"],
  [widget({}, { type: "sum" }), "/widgets/0/type", "Should be equal to one of the allowed values"],
  [widget({ metrics: {} }), "/widgets/0/properties/metrics", "Should be array"],
  [widget(METRICS, { width: "6" }), "/widgets/0/width", "Should be integer"],
  [
    widget({ metrics: [["AWS/ECS", "m", { dimensions: {} }, "x"]] }),
    "/widgets/0/properties/metrics/0/2",
    "Invalid metric field type, only 'String' type is allowed",
  ],
  [{ type: "text", properties: {} }, "/widgets/0/properties", "Should have required property 'markdown'"],
])("refuses the widget %j", (one, dataPath, message) => {
  const errors = JSON.stringify([{ dataPath, message }], undefined, 2);
  expect(cloudwatchForTest().refusal("PutDashboard", put(body(one)))).toEqual(
    refused(
      "dashboard-body-invalid",
      "InvalidParameterInput",
      `The dashboard body is invalid, there are 1 validation errors:\n${errors}`,
    ),
  );
});

it("tells all that is wrong", () => {
  const metric = widget({ metrics: ["AWS/ECS"] });
  const { message } = cloudwatchForTest().refusal("PutDashboard", put(body(widget({}), metric)));
  expect(message).toContain("there are 5 validation errors:\n");
  expect(JSON.parse(message.slice(message.indexOf("[")))).toEqual([
    { dataPath: "/widgets/0/properties", message: "Should have required property 'metrics'" },
    {
      dataPath: "/widgets/0/properties",
      message: "The metric widget should have specified a region and a data source or an alarm annotation",
    },
    { dataPath: "/widgets/0/properties", message: "Should have required property 'annotations'" },
    { dataPath: "/widgets/1/properties/metrics/0", message: "Should be array" },
    {
      dataPath: "/widgets/1/properties/metrics/0",
      message:
        'Field "metrics" has to be an array of array of strings, with an optional metricRenderer object as last element',
    },
  ]);
});

it("refuses a body that is no JSON object, and a name", () => {
  const { refusal } = cloudwatchForTest();
  for (const text of ["{", "[]", "1"]) {
    expect(refusal("PutDashboard", put(text))).toEqual(
      refused(
        "dashboard-body-not-json",
        "InvalidParameterInput",
        "The field DashboardBody must be a valid JSON object",
      ),
    );
  }
  expect(refusal("PutDashboard", put(body(), "a:b"))).toEqual(
    refused(
      "dashboard-name-invalid",
      "InvalidParameterValue",
      "The value for field DashboardName contains invalid characters. It can only contain alphanumerics, dash (-) and underscore (_).\n",
    ),
  );
});

it("needs its permission, and cloudwatch:TagResource to tag", () => {
  expectDenied("PutDashboard", put(body()), arn("main"));
  const { user, refusal } = cloudwatchForTest();
  const as = user(allow("cloudwatch:PutDashboard"));
  expect(refusal("PutDashboard", { ...put(body()), Tags: [{ Key: "a", Value: "b" }] }, { as })).toEqual(
    notAllowed("cloudwatch:TagResource", arn("main")),
  );
});
