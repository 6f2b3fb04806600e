import { elbSslPolicyNotFound, refuse } from "@understudy/catalogue";
import { describeCheck } from "../check.js";
import { operation } from "../operation.js";
import { page } from "../page.js";
import { sslPolicies } from "../ssl-policies.js";

/** Source: Elastic Load Balancing API reference, DescribeSSLPolicies. */
export const DescribeSSLPolicies = operation("DescribeSSLPolicies", {
  authorize: () => [describeCheck("DescribeSSLPolicies")],
  run(input) {
    const { Names: names = [], LoadBalancerType: type } = input;
    const unknown = names.find((name) => !sslPolicies.some(({ Name }) => Name === name));
    if (unknown !== undefined) refuse(elbSslPolicyNotFound, { policy: unknown });
    const found = sslPolicies.filter(
      ({ Name = "", SupportedLoadBalancerTypes: types = [] }) =>
        (names.length === 0 || names.includes(Name)) && (type === undefined || types.includes(type)),
    );
    const { rows, end } = page(found, ({ Name = "" }) => Name, input);
    return { SslPolicies: [...rows], ...end };
  },
});
