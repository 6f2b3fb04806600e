import { expect, it } from "vitest";
import { cloudwatchForTest, expectDenied, STREAM, streamArn } from "../testing/cloudwatch-for-test.js";

it("deletes a stream, and says nothing of one that is not there", () => {
  const { call } = cloudwatchForTest();
  call("PutMetricStream", STREAM);
  for (const Name of ["s", "absent"]) expect(call("DeleteMetricStream", { Name })).toEqual({});
  expect(call("ListMetricStreams").Entries).toEqual([]);
});

it("needs its permission", () => expectDenied("DeleteMetricStream", { Name: "s" }, streamArn("s")));
