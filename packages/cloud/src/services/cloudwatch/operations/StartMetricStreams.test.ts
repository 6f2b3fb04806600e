import { expect, it } from "vitest";
import { cloudwatchForTest, expectDenied, STREAM, streamArn } from "../testing/cloudwatch-for-test.js";

it("changes the streams that are there", () => {
  const { call } = cloudwatchForTest();
  call("PutMetricStream", STREAM);
  call("StopMetricStreams", { Names: ["s"] });
  expect(call("StartMetricStreams", { Names: ["s", "absent"] })).toEqual({});
  expect(call("ListMetricStreams").Entries).toMatchObject([{ State: "running" }]);
});

it("needs its permission", () => expectDenied("StartMetricStreams", { Names: ["s"] }, streamArn("s")));
