import { operation } from "../operation.js";
import { registryOf } from "../registry.js";

/** Source: Amazon ECR API reference, GetRegistryScanningConfiguration. */
export const GetRegistryScanningConfiguration = operation("GetRegistryScanningConfiguration", {
  authorize: () => [{ action: "ecr:GetRegistryScanningConfiguration", resource: "*" }],
  run(_input, context) {
    const { scanType, rules } = registryOf(context).scanning ?? { scanType: "BASIC", rules: [] };
    return { registryId: context.account, scanningConfiguration: { scanType, rules: [...rules] } };
  },
});
