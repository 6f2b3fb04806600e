import { expect, it } from "vitest";
import { cloudwatchForTest, expectDenied, STREAM, streamArn } from "../testing/cloudwatch-for-test.js";

it("changes the streams that are there", () => {
  const { call } = cloudwatchForTest();
  call("PutMetricStream", STREAM);
  call("StartMetricStreams", { Names: ["s"] });
  expect(call("StopMetricStreams", { Names: ["s", "absent"] })).toEqual({});
  expect(call("ListMetricStreams").Entries).toMatchObject([{ State: "stopped" }]);
});

it("needs its permission", () => expectDenied("StopMetricStreams", { Names: ["s"] }, streamArn("s")));
