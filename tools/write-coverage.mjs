/**
 * Writes docs/coverage.md: which operations of each service are here, of all that AWS has: `npm run docs`. With --check it fails when
 * the file says something else. Needs `tsc -b`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { allServices } from "../packages/cloud/dist/cloud.js";

const path = new URL("../docs/coverage.md", import.meta.url);
const modelOf = (name) => JSON.parse(readFileSync(new URL(`../packages/cloud/models/${name}.json`, import.meta.url)));

/** Services that are asked from inside alone have no clients to tell of. */
const services = allServices.filter(({ model }) => model === undefined);
const rows = services.map(({ name, operations }) => {
  const { serviceId, operations: all } = modelOf(name);
  const here = Object.keys(operations).sort();
  const missing = Object.keys(all).filter((operation) => !here.includes(operation));
  return { name, serviceId, here, missing };
});
const text = `# Coverage

Written by \`npm run docs\`; not typed. What is not here answers 501, or goes to the upstream that is named for its service. Of EC2 only
the operations count that its model knows, which are those on the way to an ECS service.

| service | here | of |
| --- | ---: | ---: |
${rows.map(({ name, serviceId, here, missing }) => `| [${serviceId}](#${name}) | ${here.length} | ${here.length + missing.length} |`).join("\n")}
${rows.map(section).join("")}`;

function section({ name, here, missing }) {
  const absent = missing.length > 0 ? `\nNot here: ${missing.join(", ")}.\n` : "";
  return `\n## ${name}\n\n${here.join(", ")}.\n${absent}`;
}

if (!process.argv.includes("--check")) writeFileSync(path, text);
else if (readFileSync(path, "utf8") !== text) {
  console.error("docs/coverage.md is not what the code says: npm run docs");
  process.exit(1);
}
