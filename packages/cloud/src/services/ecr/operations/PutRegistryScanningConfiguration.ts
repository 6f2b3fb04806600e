import { operation } from "../operation.js";
import { registryOf } from "../registry.js";
import { registries } from "../tables.js";

/** A record: DIFFERS, no image is scanned here. Source: Amazon ECR API reference, PutRegistryScanningConfiguration. */
export const PutRegistryScanningConfiguration = operation("PutRegistryScanningConfiguration", {
  authorize: () => [{ action: "ecr:PutRegistryScanningConfiguration", resource: "*" }],
  run({ scanType = "BASIC", rules = [] }, context) {
    context.store.put(registries, { ...registryOf(context), scanning: { scanType, rules } });
    return { registryScanningConfiguration: { scanType, rules } };
  },
});
