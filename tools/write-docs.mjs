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
  const modes = [...allFailureModes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const services = [...new Set(modes.map(serviceOf))];
  const contents = services.map((service) => `- [${service}](#${service})`);
  const chapters = services.map((service) => {
    const sections = modes.filter((mode) => serviceOf(mode) === service).map(section);
    return `## ${service}\n\n${sections.join("\n")}`;
  });
  const text = [intro, `${contents.join("\n")}\n`, ...chapters].join("\n");
  if (!process.argv.includes("--check")) {
    writeFileSync(target, text);
    console.log(`${modes.length} failures: ${target}`);
  } else if (readFileSync(target, "utf8") !== text) {
    console.error("docs/failures.md is out of date: run npm run docs");
    process.exitCode = 1;
  }
}

const serviceOf = (mode) => mode.id.slice(0, mode.id.indexOf("."));

/** GitHub's anchor of a heading: dots are dropped. */
const anchor = (id) => id.replaceAll(".", "");

function section(mode) {
  const met = mode.surfaces.map((surface) => surfaceWords(surface).en).join("; ");
  return [
    `### ${mode.id}\n`,
    `${fenced(sentence(mode.template))}\n`,
    ...codeLine(mode),
    `- **Met in**: ${met}`,
    `- **Sources**: ${[...new Set(mode.examples.map((example) => sourceLink(example.source)))].join(", ")}\n`,
    `${named(mode.words.en)}\n`,
    ...(mode.neverRaised ? [`Understudy explains it, and never raises it. ${mode.neverRaised}\n`] : []),
    ...causes(mode),
  ].join("\n");
}

function codeLine({ code, status, surfaces }) {
  if (code) return [`- **Code**: \`${code}\`${status ? `, HTTP ${status}` : ""}`];
  return surfaces.some(({ kind }) => kind === "api") ? ["- **Code**: that of the service asked"] : [];
}

function sentence({ parts, names }) {
  return parts.reduce((text, part, i) => `${text}<${names[i - 1]}>${part}`);
}

/** Many failures have the same causes. They are told once, where they are best known. */
const tellers = ["ecs.role-not-assumable", "iam.denied", "iam.denied-implicit", "iam.denied-explicit"];
const told = new Map();
const listOf = (mode) => mode.causes.map((cause) => cause.words.en).join("\n");
for (const mode of [...allFailureModes].sort((a, b) => tellers.indexOf(b.id) - tellers.indexOf(a.id))) {
  if (!told.has(listOf(mode))) told.set(listOf(mode), mode.id);
}

function causes(mode) {
  const teller = told.get(listOf(mode));
  if (mode.causes.length === 0) return [];
  if (mode.causes.length > 1 && teller !== mode.id) return [`Causes: those of [${teller}](#${anchor(teller)}).\n`];
  const explained = new Map(explainText(mode.examples[0].text)?.causes.map((cause) => [cause.id, cause]));
  return ["Causes:\n", ...mode.causes.map((cause) => causeItem(cause, explained.get(cause.id)))];
}

function causeItem(cause, explained) {
  const fixes = (explained?.fixes ?? []).map((fix) => `\n  Fix: ${inline(describeFix(fix).en)}\n`);
  const decide = cause.decide ? `\n  To find out: \`${named(cause.decide, false)}\`\n` : "";
  return `- **${cause.id}**: ${named(cause.words.en)}\n${decide}${fixes.join("")}`;
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
