import type { OrderedOrganizationPolicyType } from "@aws-sdk/client-iam";
import { iamSimulationOrganizationLevelEmpty, refuse } from "@understudy/catalogue";
import { operation } from "../operation.js";
import { simulate } from "../simulate/simulate.js";
import { readPolicyInputs } from "../simulate/simulated-policy.js";

/** What policies that nobody has would say of actions. Source: IAM API reference, SimulateCustomPolicy. */
export const SimulateCustomPolicy = operation("SimulateCustomPolicy", {
  authorize: () => [{ action: "iam:SimulateCustomPolicy", resource: "*" }],
  run(input, { account }) {
    const levels = input.OrderedOrganizationPolicyInputList ?? [];
    return simulate(input, {
      operation: "SimulateCustomPolicy",
      account,
      policies: [],
      ...(levels.length > 0 && { scps: levels.map(readLevel) }),
    });
  },
});

/** One level of the organization, the root first. @throws Failure InvalidInput */
function readLevel({ ServiceControlPolicyInputList: texts = [] }: OrderedOrganizationPolicyType, i: number) {
  if (texts.length === 0) refuse(iamSimulationOrganizationLevelEmpty, { index: String(i + 1) });
  return readPolicyInputs(texts, "ServiceControlPolicyInputList", "scp", "scp");
}
