import { describeFix, type Fix, type FixFormat, fixFormats, renderFixes } from "@understudy/catalogue";
import type { ExplainedCause, Explanation } from "./explanation.js";
import { formNames, labels, surfaceWords } from "./labels.js";
import { Page } from "./page.js";

export type Language = "en" | "ko" | "ja";

export interface WriteOptions {
  readonly language: Language;
  /** Print the fix in this form; default in every one. */
  readonly format?: FixFormat;
  readonly colour?: boolean;
}

/**
 * An explanation as the text of a terminal: AWS's words, where they are met, what they mean, the cause or those that are possible,
 * and the fix. Code stands at the left margin, so that it can be pasted.
 */
export function writeExplanation(explanation: Explanation, options: WriteOptions): string {
  const page = new Page(options.colour === true);
  writeFailure(page, explanation, options);
  for (let nested = explanation.nested; nested; nested = nested.nested) {
    page.title(labels.nested[options.language]);
    writeFailure(page, nested, options);
  }
  return page.text();
}

function writeFailure(page: Page, explanation: Explanation, options: WriteOptions): void {
  const { language } = options;
  const { record } = explanation;
  page.title([explanation.failure, ...(explanation.code ? [`(${explanation.code})`] : [])].join(" "));
  if (!explanation.exact) page.paragraph(labels.guessed[language]);
  page.section(labels.says[language], visible(explanation.message));
  page.section(labels.met[language], placesOf(explanation, language).join("; "));
  if (record?.principal) page.section(labels.refused[language], visible(record.principal));
  if (explanation.words) page.section(labels.meaning[language], visible(explanation.words[language]));
  writeCauses(page, explanation.causes, language);
  writeFixes(page, explanation.causes, options);
}

function placesOf({ record, surfaces }: Explanation, language: Language): readonly string[] {
  if (!record) return surfaces.map((surface) => surfaceWords(surface)[language]);
  const { kind, service, operation, resource } = record.surface;
  const surface =
    kind === "api" ? { kind, service: service ?? "any", operations: operation ? [operation] : "any" } : { kind };
  const place = surfaceWords(surface as Parameters<typeof surfaceWords>[0])[language];
  return [resource ? `${place} (${visible(resource)})` : place];
}

function writeCauses(page: Page, causes: readonly ExplainedCause[], language: Language): void {
  const [first] = causes;
  if (!first) return;
  page.heading(first.held ? labels.cause[language] : labels.candidates[language]);
  for (const [i, cause] of causes.entries()) {
    page.item(cause.held ? "▶" : `${i + 1}.`, cause.id, visible(cause.words?.[language] ?? ""), cause.held);
    if (cause.decide) page.indented(`  ${labels.decide[language]}: ${cause.decide}`);
  }
  const evidence = Object.entries(first.evidence);
  if (first.held && evidence.length > 0) {
    page.heading(labels.evidence[language]);
    page.table(evidence.map(([name, value]) => [name, visible(value)]));
  }
}

/** Causes that are mended alike share their fix. */
function writeFixes(page: Page, causes: readonly ExplainedCause[], options: WriteOptions): void {
  const groups = new Map<string, { readonly ids: string[]; readonly fixes: readonly Fix[]; readonly held: boolean }>();
  for (const { id, fixes, held } of causes) {
    if (fixes.length === 0) continue;
    const key = JSON.stringify(fixes);
    const group = groups.get(key) ?? { ids: [], fixes, held };
    group.ids.push(id);
    groups.set(key, group);
  }
  for (const { ids, fixes, held } of groups.values()) {
    page.heading(held ? labels.fix[options.language] : `${labels.fix[options.language]}: ${ids.join(", ")}`);
    writeFix(page, fixes, held, options);
  }
}

function writeFix(page: Page, fixes: readonly Fix[], held: boolean, { language, format }: WriteOptions): void {
  for (const fix of fixes) {
    page.indented(visible(describeFix(fix)[language]));
    if (fix.do === "change-deny" && fix.statement?.Effect === "Deny") page.indented(JSON.stringify(fix.statement));
  }
  const forms = (format ? [format] : fixFormats).flatMap((form) => {
    const text = renderFixes(fixes, form);
    return text === undefined ? [] : [[form, text] as const];
  });
  if (forms.some(([, text]) => /<[^<>\n]+>/.test(text))) page.indented(labels.fillIn[language]);
  const replacesTrust = !held && fixes.some((fix) => fix.do === "set-trust");
  if (replacesTrust) page.indented(labels.trustUnknown[language]);
  for (const [form, text] of forms) {
    // Said again where it is copied from: the command would replace statements that nobody here knows.
    const note = replacesTrust && form !== "policy" ? `# ${labels.trustUnknown[language]}\n` : "";
    page.code(formNames[form], note + visible(text));
  }
}

/** Values come from a text that anyone may have written: what would steer a terminal is shown instead of sent. */
function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not pass
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
