import { expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import { cloudwatchForTest, expectDenied, refused } from "../testing/cloudwatch-for-test.js";

const MINUTE = 60_000;
const at = (minutes: number) => new Date(START + minutes * MINUTE);

interface Result {
  readonly Id: string;
  readonly Label: string;
  readonly Values: readonly number[];
  readonly Timestamps: readonly Date[];
  readonly StatusCode: string;
}

interface Answered {
  readonly MetricDataResults: readonly Result[];
  readonly NextToken?: string;
}

const query = (Id: string, MetricName: string, more: object = {}, stat: object = {}) => ({
  Id,
  MetricStat: { Metric: { Namespace: "app", MetricName, ...more }, Period: 60, Stat: "Sum", ...stat },
});
const get = (...MetricDataQueries: readonly object[]) => ({
  MetricDataQueries,
  StartTime: at(-5),
  EndTime: at(1),
  ScanBy: "TimestampAscending",
});

/** `a` at -4, -3 and -1 minutes: 1, 2, 4; `b` at -4 and -1: 10, 40; `c` of two hosts. */
function withData() {
  const test = cloudwatchForTest();
  const put = (MetricName: string, minute: number, Value: number, more: object = {}) =>
    test.call("PutMetricData", {
      Namespace: "app",
      MetricData: [{ MetricName, Value, Timestamp: at(minute), ...more }],
    });
  for (const [minute, value] of [
    [-4, 1],
    [-3, 2],
    [-1, 4],
  ] as const)
    put("a", minute, value);
  put("b", -4, 10);
  put("b", -1, 40);
  for (const host of ["x", "y"]) put("c", -1, host === "x" ? 5 : 7, { Dimensions: [{ Name: "Host", Value: host }] });
  const values = (Expression: string) => {
    const input = get(
      { Id: "e", Expression },
      ...["a", "b"].map((name) => ({ ...query(name, name), ReturnData: false })),
    );
    return test.call<Answered>("GetMetricData", input).MetricDataResults.map(({ Values }) => Values);
  };
  return { ...test, put, values };
}

it("answers each query, by default the newest first", () => {
  const { call } = withData();
  const input = { ...get(query("q1", "a"), query("q2", "absent")), ScanBy: undefined };
  expect(call("GetMetricData", input)).toEqual({
    Messages: [],
    MetricDataResults: [
      { Id: "q1", Label: "a", Timestamps: [at(-1), at(-3), at(-4)], Values: [4, 2, 1], StatusCode: "Complete" },
      { Id: "q2", Label: "absent", Timestamps: [], Values: [], StatusCode: "Complete" },
    ],
  });
});

it.each<[queries: readonly object[], labels: readonly string[]]>([
  [
    [query("q1", "a"), query("q2", "a", {}, { Stat: "Average" })],
    ["a Sum", "a Average"],
  ],
  [
    [query("q1", "a"), query("q2", "a", {}, { Period: 300 })],
    ["a 60", "a 300"],
  ],
  [
    [query("q1", "a"), query("q2", "a")],
    ["a", "a"],
  ],
  [
    [query("q1", "a"), query("q2", "b")],
    ["a", "b"],
  ],
  [[{ ...query("q1", "a"), Label: "of ${PROP('MetricName')}: ${MAX} ${LABEL}" }], ["of a: 4 a"]],
  [
    [
      { Id: "e1", Expression: "q1" },
      { ...query("q1", "a"), ReturnData: false },
    ],
    ["e1"],
  ],
])("labels %j", (queries, labels) => {
  const { MetricDataResults } = withData().call<Answered>("GetMetricData", get(...queries));
  expect(MetricDataResults.map(({ Label }) => Label)).toEqual(labels);
});

it("takes the first unit in order of the alphabet, and says so", () => {
  const { call, put } = withData();
  for (const Unit of ["Seconds", "Milliseconds"]) put("u", -1, Unit === "Seconds" ? 1 : 2, { Unit });
  expect(call("GetMetricData", get(query("q", "u"))).MetricDataResults).toMatchObject([
    {
      Values: [2],
      Messages: [{ Code: "MultipleUnits", Value: "Multiple units returned: '[Milliseconds, Seconds]'" }],
    },
  ]);
  const one = call("GetMetricData", get(query("q", "u", {}, { Unit: "Seconds" }))).MetricDataResults;
  expect(one).toMatchObject([{ Values: [1] }]);
});

it.each<[expression: string, values: readonly (readonly number[])[]]>([
  ["a", [[1, 2, 4]]],
  ["a + 1", [[2, 3, 5]]],
  ["-a * 2 ^ 2", [[-4, -8, -16]]],
  ["a + b", [[11, 44]]],
  ["100 * (a / b)", [[10, 10]]],
  ["a / 0", [[]]],
  ["a > 1 AND a < 4", [[0, 1, 0]]],
  ["SUM(METRICS())", [[11, 2, 44]]],
  ["AVG([a, b])", [[5.5, 2, 22]]],
  ["MAX([a, b])", [[10, 2, 40]]],
  ["a - AVG(a) + 7 / 3", [[1, 2, 4]]],
  ["a / METRIC_COUNT([a, b])", [[0.5, 1, 2]]],
  ["FILL(a, 0)", [[0, 1, 2, 0, 4, 0]]],
  ["FILL(a, REPEAT)", [[1, 2, 2, 4, 4]]],
  ["FILL(a, LINEAR)", [[1, 2, 3, 4]]],
  ["RATE(a) * 60", [[1, 1]]],
  ["DIFF(a)", [[1, 2]]],
  ["DIFF_TIME(a)", [[60, 120]]],
  ["RUNNING_SUM(a)", [[1, 3, 7]]],
  ["IF(a > 1, a)", [[2, 4]]],
  ["IF(a > 1, a, 0)", [[0, 2, 4]]],
  ["a * PERIOD(a)", [[60, 120, 240]]],
  [
    "SORT(METRICS(), SUM, DESC)",
    [
      [10, 40],
      [1, 2, 4],
    ],
  ],
  ["SORT(METRICS(), AVG, ASC, 1)", [[1, 2, 4]]],
  ["SLICE(METRICS(), 1)", [[10, 40]]],
  ["FIRST(METRICS())", [[1, 2, 4]]],
  ["CEIL(a / 3)", [[1, 1, 2]]],
  ["ABS(a - 3)", [[2, 1, 1]]],
  ["TIME_SERIES(2)", [[2, 2, 2, 2, 2, 2]]],
  ["MINUTE(a)", [[56, 57, 59]]],
  ["METRICS('b') * 1", [[10, 40]]],
  ["SEARCH('{app,Host} MetricName=\"c\"', 'Sum', 60)", [[5], [7]]],
  ["SUM(SEARCH('{app,Host} c', 'Sum', 60))", [[12]]],
  ["SEARCH('{app,Host} c AND NOT Host=\"x\"', 'Sum', 60)", [[7]]],
  [
    "REMOVE_EMPTY([a, b - 1])",
    [
      [1, 2, 4],
      [9, 39],
    ],
  ],
])("works out %s", (expression, values) => expect(withData().values(expression)).toEqual(values));

it.each<[expression: string, reason: string]>([
  ["a +", "Invalid syntax"],
  ["a b", "Invalid syntax"],
  ["c1", "Unknown variable c1"],
  ["e", "Circular reference to e"],
  ["NOPE(a)", "Unknown function NOPE"],
  ["AVG(a)", "The expression must return a time series"],
  [`${"(".repeat(300)}a`, "Nested too deeply"],
])("refuses %s", (expression, reason) => {
  const { refusal } = withData();
  const input = get({ Id: "e", Expression: expression }, { ...query("a", "a"), ReturnData: false });
  expect(refusal("GetMetricData", input)).toEqual(
    refused("expression-invalid", "ValidationError", `Error in expression 'e': ${reason}`),
  );
});

it("does not fill a stretch without end", () => {
  const { refusal } = withData();
  const input = { ...get({ Id: "e", Expression: "TIME_SERIES(1)", Period: 1 }), EndTime: at(1_000_000) };
  expect(refusal("GetMetricData", input).message).toBe("Error in expression 'e': Too many datapoints");
});

it.each(["SELECT AVG(m) FROM app", "ANOMALY_DETECTION_BAND(a)"])("does not have %s, and says so", (Expression) => {
  const input = get({ Id: "e", Expression }, { ...query("a", "a"), ReturnData: false });
  expect(withData().refusal("GetMetricData", input).status).toBe(501);
});

it("gives as many datapoints as it may, and the rest with the token", () => {
  const { call } = withData();
  const input = { ...get(query("q1", "a"), query("q2", "b")), MaxDatapoints: 2 };
  const first = call<Answered>("GetMetricData", input);
  expect(first).toMatchObject({ MetricDataResults: [{ Values: [1, 2], StatusCode: "PartialData" }, { Values: [] }] });
  const second = call<Answered>("GetMetricData", { ...input, NextToken: first.NextToken });
  expect(second.MetricDataResults).toMatchObject([{ Values: [4] }, { Values: [10], StatusCode: "PartialData" }]);
  const third = call<Answered>("GetMetricData", { ...input, NextToken: second.NextToken });
  expect(third.MetricDataResults).toMatchObject([{ Id: "q2", Values: [40], StatusCode: "Complete" }]);
  expect(third.NextToken).toBeUndefined();
});

const V = "ValidationError";

it.each<[input: object, id: string, message: string]>([
  [{ ...get(), EndTime: at(-6) }, "end-before-start", "The parameter EndTime must be greater than StartTime."],
  [{ ...get(), EndTime: at(-5) }, "start-equals-end", "The parameter StartTime must not equal parameter EndTime."],
  [
    get({ Id: "q1", Label: "l" }),
    "member-required",
    "The parameter MetricDataQueries.member.1.MetricStat is required.\n",
  ],
  [
    get(query("q1", "a"), query("q1", "b")),
    "ids-not-unique",
    "The values for parameter id in MetricDataQueries are not unique.",
  ],
  [get(query("Q1", "a")), "query-id-invalid", "The value for parameter id in MetricDataQueries is invalid: Q1"],
])("refuses %j", (input, id, message) => {
  expect(cloudwatchForTest().refusal("GetMetricData", input)).toEqual(refused(id, V, message));
});

it("refuses a token that it did not give", () => {
  expect(cloudwatchForTest().refusal("GetMetricData", { ...get(query("q", "a")), NextToken: "x" }).id).toBe(
    "cloudwatch.next-token-invalid",
  );
});

it("needs its permission", () => expectDenied("GetMetricData", get(query("q", "a"))));
