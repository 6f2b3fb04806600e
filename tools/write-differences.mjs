// Writes docs/differences.md: what the code knowingly does otherwise than AWS, collected from its DIFFERS comments.
// `--check` writes nothing and fails when the file is not what it would write.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const target = `${root}docs/differences.md`;

const areas = [
  ["packages/iam/src", "Policies"],
  ["packages/catalogue/src", "Texts"],
  ["packages/asl/src", "Step Functions: the language"],
  ["packages/cloud/src/services/iam", "IAM"],
  ["packages/cloud/src/services/sts", "STS"],
  ["packages/cloud/src/services/ecs", "ECS: the API"],
  ["packages/cloud/src/controllers", "ECS: services and tasks"],
  ["packages/cloud/src/services/ecr", "ECR"],
  ["packages/cloud/src/services/kms", "KMS"],
  ["packages/cloud/src/services/logs", "CloudWatch Logs"],
  ["packages/cloud/src/services/organizations", "Organizations"],
  ["packages/cloud/src/runtime", "Rehearsal"],
  ["packages/understudy/src/runtime", "Containers"],
  ["packages/understudy/src", "Wire and signatures"],
  ["packages/cloud/src", "The gate"],
];

function files() {
  const entries = readdirSync(`${root}packages`, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts") && !entry.name.endsWith(".test.ts"))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length))
    .filter((path) => path.includes("/src/") && !path.includes("node_modules") && !path.includes("/testing/"))
    .sort();
}

/** A difference may stand in brackets, of which only the second is in its text. */
function closed(text) {
  const extra = text.split(")").length > text.split("(").length;
  return extra ? text.replace(/\)\.?$/, ".") : text;
}

/** The text after each DIFFERS, to the next one, its source, or the end of its paragraph or comment. */
function differences(path) {
  const lines = readFileSync(root + path, "utf8").split("\n");
  return lines.flatMap((line, start) => {
    if (!line.includes("DIFFERS:")) return [];
    const parts = [line.slice(line.indexOf("DIFFERS:") + "DIFFERS:".length)];
    for (let i = start + 1; i < lines.length && !parts.at(-1).includes("*/"); i += 1) {
      const next = /^\s*(?:\*|\/\/)(?!\/)\s?(.*)$/.exec(lines[i])?.[1];
      if (next === undefined || next === "" || /^(?:@|Source:|DIFFERS:)/.test(next)) break;
      parts.push(next);
    }
    const text = parts
      .join(" ")
      .replace(/\s*\*\/.*$/s, "")
      .replace(/ Source: .*$/s, "")
      .replace(/\)?\s+/g, (gap) => gap)
      .trim();
    return [`- ${text[0].toUpperCase()}${closed(text.slice(1))} — \`${path}\``];
  });
}

const byArea = new Map(areas.map(([, name]) => [name, []]));
for (const path of files()) {
  const [, name] = areas.find(([prefix]) => path.startsWith(prefix)) ?? [];
  if (name) byArea.get(name).push(...differences(path));
}
const intro = `# Where Understudy differs from AWS

Written by \`npm run docs\` from the \`DIFFERS:\` comments of the code; do not edit it by hand. What AWS has and Understudy has not is not
listed: such calls answer 501 and say so.
`;
const chapters = [...byArea]
  .filter(([, found]) => found.length > 0)
  .map(([name, found]) => `## ${name}\n\n${found.join("\n")}\n`);
const text = [intro, ...chapters].join("\n");
if (!process.argv.includes("--check")) writeFileSync(target, text);
else if (readFileSync(target, "utf8") !== text) {
  console.error("docs/differences.md is out of date: run npm run docs");
  process.exitCode = 1;
}
