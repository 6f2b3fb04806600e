import { expect, it } from "vitest";
import { ABSENT, elbForTest, expectDenied, FIXED, NO_LISTENER } from "../testing/elb-for-test.js";

const certificate = (id: string) => ({ CertificateArn: `arn:aws:acm:us-east-1:000000000000:certificate/${id}` });
const { ListenerArn } = ABSENT;

it("lists the certificates, the default one first", () => {
  const { loadBalancer, listener, call } = elbForTest();
  const arn = listener(loadBalancer(), FIXED, { Protocol: "HTTPS", Certificates: [certificate("0")] });
  call("AddListenerCertificates", { ListenerArn: arn, Certificates: [certificate("1")] });
  expect(call("DescribeListenerCertificates", { ListenerArn: arn })).toEqual({
    Certificates: [
      { ...certificate("0"), IsDefault: true },
      { ...certificate("1"), IsDefault: false },
    ],
  });
  expect(call("DescribeListenerCertificates", { ListenerArn: arn, PageSize: 1 }).Certificates).toHaveLength(1);
});

it("refuses a listener that is not there", () => {
  expect(elbForTest().refusal("DescribeListenerCertificates", { ListenerArn })).toEqual(NO_LISTENER);
});

it("needs its permission", () => {
  expectDenied("DescribeListenerCertificates", { ListenerArn });
});
