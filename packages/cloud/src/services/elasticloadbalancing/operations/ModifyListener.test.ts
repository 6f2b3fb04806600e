import { expect, it } from "vitest";
import {
  ABSENT,
  allow,
  elbForTest,
  expectDenied,
  expectResourceTags,
  FIXED,
  forward,
  NO_LISTENER,
  refused,
} from "../testing/elb-for-test.js";

const CERTIFICATE = [{ CertificateArn: "arn:aws:acm:us-east-1:000000000000:certificate/1" }];

it("changes what is given, and leaves the rest", () => {
  const { web, call } = elbForTest();
  const { listener: ListenerArn, targetGroup } = web();
  const secure = { Protocol: "HTTPS", Port: 443, Certificates: CERTIFICATE };
  expect(call("ModifyListener", { ListenerArn, ...secure })).toMatchObject({
    Listeners: [
      { ...secure, DefaultActions: [{ TargetGroupArn: targetGroup }], SslPolicy: "ELBSecurityPolicy-2016-08" },
    ],
  });
  expect(call("ModifyListener", { ListenerArn, DefaultActions: [FIXED] })).toMatchObject({
    Listeners: [{ ...secure, DefaultActions: [FIXED] }],
  });
  expect(call("DeleteTargetGroup", { TargetGroupArn: targetGroup })).toEqual({});
});

it("refuses the port of another listener, and what is not there", () => {
  const { web, listener, refusal } = elbForTest();
  const { loadBalancer, listener: ListenerArn } = web();
  listener(loadBalancer, FIXED, { Port: 81 });
  expect(refusal("ModifyListener", { ListenerArn, Port: 81 }).code).toBe("DuplicateListener");
  expect(refusal("ModifyListener", { ListenerArn, Protocol: "HTTPS" })).toEqual(
    refused("certificate-missing", "ValidationError", "A certificate must be specified for HTTPS listeners"),
  );
  const DefaultActions = [forward(ABSENT.TargetGroupArn)];
  expect(refusal("ModifyListener", { ListenerArn, DefaultActions }).code).toBe("TargetGroupNotFound");
  expect(refusal("ModifyListener", { ListenerArn: ABSENT.ListenerArn, Port: 81 })).toEqual(NO_LISTENER);
});

it("needs its permission, and tells the protocol", () => {
  expectDenied("ModifyListener", { ListenerArn: ABSENT.ListenerArn, Port: 81 }, ABSENT.ListenerArn);
  expectResourceTags("ModifyListener", (test, tags) => ({
    ListenerArn: test.listener(test.loadBalancer(), FIXED, tags),
    Port: 81,
  }));
  const { web, user, call, refusal } = elbForTest();
  const { listener: ListenerArn } = web();
  const secure = { StringEquals: { "elasticloadbalancing:ListenerProtocol": "HTTPS" } };
  const as = user(allow("elasticloadbalancing:ModifyListener", secure));
  expect(refusal("ModifyListener", { ListenerArn, Protocol: "HTTP" }, { as }).code).toBe("AccessDenied");
  call("ModifyListener", { ListenerArn, Protocol: "HTTPS", Certificates: CERTIFICATE }, { as });
});
