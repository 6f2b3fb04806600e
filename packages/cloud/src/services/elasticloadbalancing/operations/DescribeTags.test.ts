import { expect, it } from "vitest";
import { ABSENT, elbForTest, expectDenied, NO_LISTENER, TEAM } from "../testing/elb-for-test.js";

it("lists the tags of resources", () => {
  const { targetGroup, loadBalancer, call } = elbForTest();
  const ResourceArns = [targetGroup("web", { Tags: TEAM }), loadBalancer()];
  expect(call("DescribeTags", { ResourceArns })).toEqual({
    TagDescriptions: [
      { ResourceArn: ResourceArns[0], Tags: TEAM },
      { ResourceArn: ResourceArns[1], Tags: [] },
    ],
  });
});

it("refuses what is not there", () => {
  expect(elbForTest().refusal("DescribeTags", { ResourceArns: [ABSENT.ListenerArn] })).toEqual(NO_LISTENER);
});

it("needs its permission", () => {
  expectDenied("DescribeTags", { ResourceArns: [] });
});
