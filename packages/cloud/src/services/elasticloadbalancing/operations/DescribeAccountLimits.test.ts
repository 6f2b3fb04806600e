import { expect, it } from "vitest";
import { elbForTest, expectDenied, refused } from "../testing/elb-for-test.js";

it("lists the quotas, by pages", () => {
  const { call } = elbForTest();
  expect(call("DescribeAccountLimits").Limits).toContainEqual({
    Name: "targets-per-application-load-balancer",
    Max: "1000",
  });
  const { Limits, NextMarker } = call("DescribeAccountLimits", { PageSize: 18 });
  expect(Limits).toHaveLength(18);
  expect(call("DescribeAccountLimits", { PageSize: 18, Marker: NextMarker })).toEqual({
    Limits: [{ Name: "targets-per-network-load-balancer", Max: "3000" }],
  });
});

it("refuses a marker of somebody else's", () => {
  expect(elbForTest().refusal("DescribeAccountLimits", { Marker: "x" })).toEqual(
    refused("marker-invalid", "ValidationError", "The marker is not valid"),
  );
});

it("needs its permission", () => {
  expectDenied("DescribeAccountLimits", {});
});
