import { expect, it } from "vitest";
import { allow, logsForTest, notAllowed } from "../testing/logs-for-test.js";

const INPUT = { filterPattern: "[level = ERROR, code]", logEventMessages: ["INFO 1", "ERROR 2"] };
const MATCHES = [{ eventNumber: 2, eventMessage: "ERROR 2", extractedValues: { $level: "ERROR", $code: "2" } }];

it("tells which messages match, and what stands in them", () => {
  expect(logsForTest().call("TestMetricFilter", INPUT)).toEqual({ matches: MATCHES });
});

it("refuses what is no pattern", () => {
  const refused = logsForTest().refusal("TestMetricFilter", { ...INPUT, filterPattern: "[a" });
  expect(refused).toMatchObject({ code: "InvalidParameterException", status: 400 });
});

it("needs logs:TestMetricFilter", () => {
  const { user, call, refusal } = logsForTest();
  expect(refusal("TestMetricFilter", INPUT, { as: user() })).toEqual(notAllowed("logs:TestMetricFilter", "*"));
  call("TestMetricFilter", INPUT, { as: user(allow("logs:TestMetricFilter")) });
});
