import { expect, it } from "vitest";
import { ABSENT, elbForTest, expectDenied, NO_LISTENER } from "../testing/elb-for-test.js";

const { ListenerArn } = ABSENT;

it.each([
  ["application", "HTTP", "routing.http.response.server.enabled", "true"],
  ["network", "TCP", "tcp.idle_timeout.seconds", "350"],
])("shows of a listener of an %s load balancer for %s: %s = %s", (Type, Protocol, Key, Value) => {
  const { loadBalancer, targetGroup, listener, call } = elbForTest();
  const TargetGroupArn = targetGroup("web", { Protocol });
  const arn = listener(loadBalancer("web", { Type }), { Type: "forward", TargetGroupArn }, { Protocol });
  expect(call("DescribeListenerAttributes", { ListenerArn: arn }).Attributes).toContainEqual({ Key, Value });
});

it("refuses a listener that is not there", () => {
  expect(elbForTest().refusal("DescribeListenerAttributes", { ListenerArn })).toEqual(NO_LISTENER);
});

it("needs its permission", () => {
  expectDenied("DescribeListenerAttributes", { ListenerArn });
});
