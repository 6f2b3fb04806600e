import { expect, it } from "vitest";
import type { ElbForTest } from "../testing/elb-for-test.js";
import {
  ABSENT,
  elbForTest,
  expectDenied,
  expectResourceTags,
  FIXED,
  NO_LISTENER,
  refused,
} from "../testing/elb-for-test.js";

const certificate = (id: string) => ({ CertificateArn: `arn:aws:acm:us-east-1:000000000000:certificate/${id}` });
const secure = (test: ElbForTest, more: object = {}) =>
  test.listener(test.loadBalancer(), FIXED, { Protocol: "HTTPS", Certificates: [certificate("0")], ...more });
const OF_ABSENT = { ListenerArn: ABSENT.ListenerArn, Certificates: [certificate("1")] };
it("adds certificates beside the default one, each once", () => {
  const test = elbForTest();
  const ListenerArn = secure(test);
  const Certificates = [certificate("1"), certificate("2")];
  expect(test.call("AddListenerCertificates", { ListenerArn, Certificates })).toEqual({
    Certificates: Certificates.map((one) => ({ ...one, IsDefault: false })),
  });
  expect(test.call("AddListenerCertificates", { ListenerArn, Certificates })).toEqual({ Certificates: [] });
  expect(test.call("DescribeListenerCertificates", { ListenerArn }).Certificates).toHaveLength(3);
});

it("refuses no certificates, and a server certificate that is not there", () => {
  const test = elbForTest();
  const ListenerArn = secure(test);
  expect(test.refusal("AddListenerCertificates", { ListenerArn, Certificates: [] })).toEqual(
    refused("certificate-missing", "ValidationError", "A certificate must be specified for HTTPS listeners"),
  );
  const CertificateArn = "arn:aws:iam::000000000000:server-certificate/web";
  expect(test.refusal("AddListenerCertificates", { ListenerArn, Certificates: [{ CertificateArn }] })).toEqual(
    refused("certificate-not-found", "CertificateNotFound", `Certificate '${CertificateArn}' not found`),
  );
});

it("refuses a listener that is not there", () => {
  expect(elbForTest().refusal("AddListenerCertificates", OF_ABSENT)).toEqual(NO_LISTENER);
});

it("needs its permission", () => {
  expectDenied("AddListenerCertificates", OF_ABSENT, ABSENT.ListenerArn);
  expectResourceTags("AddListenerCertificates", (test, tags) => ({
    ListenerArn: secure(test, tags),
    Certificates: [certificate("1")],
  }));
});
