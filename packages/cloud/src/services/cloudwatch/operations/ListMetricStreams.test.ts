import { expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import { cloudwatchForTest, expectDenied, STREAM, streamArn } from "../testing/cloudwatch-for-test.js";

it("lists streams, page by page", () => {
  const { call } = cloudwatchForTest();
  for (const Name of ["b", "a"]) call("PutMetricStream", { ...STREAM, Name });
  const first = call<{ Entries: object[]; NextToken: string }>("ListMetricStreams", { MaxResults: 1 });
  expect(first.Entries).toEqual([
    {
      Arn: streamArn("a"),
      Name: "a",
      FirehoseArn: STREAM.FirehoseArn,
      State: "running",
      OutputFormat: "json",
      CreationDate: new Date(START),
      LastUpdateDate: new Date(START),
    },
  ]);
  const { NextToken } = first;
  expect(call("ListMetricStreams", { NextToken }).Entries).toMatchObject([{ Name: "b" }]);
});

it("needs its permission", () => expectDenied("ListMetricStreams", {}));
