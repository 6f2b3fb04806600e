import { expect, it } from "vitest";
import { elbForTest, expectDenied, refused } from "../testing/elb-for-test.js";

it("lists the security policies, and one by its name", () => {
  const { call } = elbForTest();
  expect(call("DescribeSSLPolicies", { LoadBalancerType: "application" }).SslPolicies).toHaveLength(17);
  const { SslPolicies } = call("DescribeSSLPolicies", { Names: ["ELBSecurityPolicy-TLS13-1-3-2021-06"] });
  expect(SslPolicies).toEqual([
    {
      Name: "ELBSecurityPolicy-TLS13-1-3-2021-06",
      SslProtocols: ["TLSv1.3"],
      Ciphers: [
        { Name: "TLS_AES_128_GCM_SHA256", Priority: 1 },
        { Name: "TLS_AES_256_GCM_SHA384", Priority: 2 },
        { Name: "TLS_CHACHA20_POLY1305_SHA256", Priority: 3 },
      ],
      SupportedLoadBalancerTypes: ["application", "network"],
    },
  ]);
});

it("refuses one that is not there", () => {
  expect(elbForTest().refusal("DescribeSSLPolicies", { Names: ["None"] })).toEqual(
    refused("ssl-policy-not-found", "SSLPolicyNotFound", "SSL policy 'None' not found"),
  );
});

it("needs its permission", () => {
  expectDenied("DescribeSSLPolicies", {});
});
