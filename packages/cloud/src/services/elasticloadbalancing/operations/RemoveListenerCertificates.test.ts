import { expect, it } from "vitest";
import type { ElbForTest } from "../testing/elb-for-test.js";
import { ABSENT, elbForTest, expectDenied, expectResourceTags, FIXED, NO_LISTENER } from "../testing/elb-for-test.js";

const certificate = (id: string) => ({ CertificateArn: `arn:aws:acm:us-east-1:000000000000:certificate/${id}` });
const secure = (test: ElbForTest, more: object = {}) =>
  test.listener(test.loadBalancer(), FIXED, { Protocol: "HTTPS", Certificates: [certificate("0")], ...more });
const OF_ABSENT = { ListenerArn: ABSENT.ListenerArn, Certificates: [certificate("1")] };
it("takes certificates away, but not the default one", () => {
  const test = elbForTest();
  const ListenerArn = secure(test);
  test.call("AddListenerCertificates", { ListenerArn, Certificates: [certificate("1")] });
  const Certificates = [certificate("0"), certificate("1")];
  expect(test.call("RemoveListenerCertificates", { ListenerArn, Certificates })).toEqual({});
  expect(test.call("DescribeListenerCertificates", { ListenerArn })).toEqual({
    Certificates: [{ ...certificate("0"), IsDefault: true }],
  });
});

it("refuses a listener that is not there", () => {
  expect(elbForTest().refusal("RemoveListenerCertificates", OF_ABSENT)).toEqual(NO_LISTENER);
});

it("needs its permission", () => {
  expectDenied("RemoveListenerCertificates", OF_ABSENT, ABSENT.ListenerArn);
  expectResourceTags("RemoveListenerCertificates", (test, tags) => ({
    ListenerArn: secure(test, tags),
    Certificates: [certificate("1")],
  }));
});
