// Writes docs/failures.md: every failure mode of the catalogue, with its causes and fixes. Run after a build: npm run docs.
// `node tools/write-docs.mjs --check` writes nothing and fails when the file is not what it would write.

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { allFailureModes, describeFix } from "@understudy/catalogue";
import { explainText, surfaceWords } from "@understudy/doctor";

const target = fileURLToPath(new URL("../docs/failures.md", import.meta.url));

const intro = `# Every failure that Understudy knows

Written from the catalogue by \`npm run docs\`; do not edit it by hand. In AWS's texts \`<name>\` stands for a value. The fixes
shown are those of the example that each failure is tested with; \`understudy explain\` fits them to yours and writes them as
policy JSON, aws-cli commands, Terraform and CloudFormation.
`;

function main() {
  const services = Map.groupBy(
    [...allFailureModes].sort((a, b) => (a.id < b.id ? -1 : 1)),
    (mode) => mode.id.slice(0, mode.id.indexOf(".")),
  );
  const contents = [...services].map(([service, modes]) => {
    const links = modes.map((mode) => `[${mode.id}](#${anchor(mode.id)})`);
    return `**${service}** (${modes.length}): ${links.join(" · ")}\n`;
  });
  const text = [intro, ...contents, ...[...services.values()].flat().map(section)].join("\n");
  if (!process.argv.includes("--check")) {
    writeFileSync(target, text);
    console.log(`${allFailureModes.length} failures: ${target}`);
  } else if (readFileSync(target, "utf8") !== text) {
    console.error("docs/failures.md is out of date: run npm run docs");
    process.exitCode = 1;
  }
}

/** GitHub's anchor of a heading: dots are dropped. */
const anchor = (id) => id.replaceAll(".", "");

function section(mode) {
  const met = mode.surfaces.map((surface) => surfaceWords(surface).en).join("; ");
  const code = mode.code
    ? `\`${mode.code}\`${mode.status ? `, HTTP ${mode.status}` : ""}`
    : "that of the service asked";
  return [
    `## ${mode.id}\n`,
    `${fenced(sentence(mode.template))}\n`,
    `- **Code**: ${code}`,
    `- **Met in**: ${met}`,
    `- **Sources**: ${[...new Set(mode.examples.map((example) => sourceLink(example.source)))].join(", ")}\n`,
    `${named(mode.words.en)}\n`,
    ...causes(mode),
  ].join("\n");
}

function sentence({ parts, names }) {
  return parts.reduce((text, part, i) => `${text}<${names[i - 1]}>${part}`);
}

function causes(mode) {
  if (mode.causes.length === 0) return [];
  const explained = new Map(explainText(mode.examples[0].text)?.causes.map((cause) => [cause.id, cause]));
  const items = mode.causes.map((cause) => {
    const fixes = (explained.get(cause.id)?.fixes ?? []).map((fix) => `  Fix: ${inline(describeFix(fix).en)}\n`);
    const decide = cause.decide ? `  To find out: \`${named(cause.decide, false)}\`\n` : "";
    return `- **${cause.id}**: ${named(cause.words.en)}\n${decide && `\n${decide}`}${fixes.length > 0 ? `\n${fixes.join("\n")}` : ""}`;
  });
  return ["Causes:\n", ...items];
}

/** `{name}` as a reader of the page sees values that are not there. */
function named(text, code = true) {
  const written = text.replace(/\{(\w+)\}/g, "<$1>");
  return code ? inline(written) : written;
}

/** Angle brackets and stars that Markdown would take for its own. */
function inline(text) {
  return text.replace(/[<*]/g, (sign) => `\\${sign}`);
}

function fenced(text) {
  return `\`\`\`text\n${text}\n\`\`\``;
}

function sourceLink(source) {
  const [, repository, number] = /^([\w.-]+\/[\w.-]+)#(\d+)$/.exec(source) ?? [];
  return repository ? `[${source}](https://github.com/${repository}/issues/${number})` : source;
}

main();
