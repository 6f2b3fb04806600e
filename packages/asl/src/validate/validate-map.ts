import { aslProblems } from "@understudy/catalogue";
import { isJsonObject } from "../json/is-json-object.js";
import type { JsonObject } from "../json/json-object.js";
import { checkNumber } from "./check-number.js";
import { validateItemReader } from "./validate-item-reader.js";
import { validateMachine } from "./validate-machine.js";
import { checkTemplate } from "./validate-path-fields.js";
import type { Validation } from "./validation.js";

const processors = ["ItemProcessor", "Iterator"];

/** A Map: its processor, its numbers and what a distributed one has besides. */
export function validateMap(state: JsonObject, language: string, place: string, validation: Validation): void {
  const { findings } = validation;
  const field = processors.find((name) => state[name] !== undefined);
  if (field === undefined) findings.schema(aslProblems.exactlyOne(processors), place);
  else validateProcessor(state[field] as JsonObject, `${place}/${field}`, validation);
  const query = language === "JSONata";
  const count = { least: 0, integer: true, query };
  checkNumber(state.MaxConcurrency, `${place}/MaxConcurrency`, count, findings);
  checkNumber(state.ToleratedFailureCount, `${place}/ToleratedFailureCount`, count, findings);
  const share = { least: 0, most: 100, integer: false, query };
  checkNumber(state.ToleratedFailurePercentage, `${place}/ToleratedFailurePercentage`, share, findings);
  if (isJsonObject(state.ItemReader)) validateItemReader(state.ItemReader, `${place}/ItemReader`, language, findings);
  if (isJsonObject(state.ItemBatcher) && language === "JSONPath") {
    checkTemplate(state.ItemBatcher.BatchInput, `${place}/ItemBatcher/BatchInput`, findings);
  }
  validateWriter(state, place, language, validation);
  validateLabel(state, place, validation);
}

function validateProcessor(processor: JsonObject, place: string, validation: Validation): void {
  const { findings } = validation;
  if (!isJsonObject(processor)) {
    findings.schema(aslProblems.notAnObject, place);
    return;
  }
  const { ProcessorConfig: config } = processor;
  if (isJsonObject(config)) validateConfig(config, `${place}/ProcessorConfig`, validation);
  else if (config !== undefined) findings.schema(aslProblems.notAnObject, `${place}/ProcessorConfig`);
  const isExpress = isJsonObject(config) && config.ExecutionType === "EXPRESS";
  validateMachine(processor, place, isExpress ? { ...validation, type: "EXPRESS" } : validation);
}

function validateConfig(config: JsonObject, place: string, { findings, type }: Validation): void {
  const { Mode: mode = "INLINE", ExecutionType: executionType } = config;
  if (mode !== "INLINE" && mode !== "DISTRIBUTED") {
    findings.schema(aslProblems.oneOf(["INLINE", "DISTRIBUTED"]), `${place}/Mode`);
    return;
  }
  if (mode === "INLINE") {
    if (executionType !== undefined) findings.schema(aslProblems.unsupported("ExecutionType"), place);
    return;
  }
  if (type === "EXPRESS") findings.schema(aslProblems.expressDistributed, `${place}/Mode`);
  if (executionType === undefined) findings.schema(aslProblems.required(["ExecutionType"]), place);
  else if (executionType !== "STANDARD" && executionType !== "EXPRESS") {
    findings.schema(aslProblems.oneOf(["STANDARD", "EXPRESS"]), `${place}/ExecutionType`);
  }
}

function validateWriter(state: JsonObject, place: string, language: string, { findings }: Validation): void {
  const { ResultWriter: writer } = state;
  if (!isJsonObject(writer)) return;
  const location = `${place}/ResultWriter`;
  const [own, other] = language === "JSONata" ? ["Arguments", "Parameters"] : ["Parameters", "Arguments"];
  const otherLanguage = language === "JSONata" ? "JSONPath" : "JSONata";
  if (writer[other!] !== undefined) {
    findings.schema(aslProblems.otherLanguage(language, other!, otherLanguage), `${location}/${other}`);
  }
  if (writer.Resource === undefined && writer.WriterConfig === undefined) {
    findings.schema(aslProblems.required(["Resource", own!]), location);
    return;
  }
  if (writer.Resource === undefined) return;
  const isPut = typeof writer.Resource === "string" && /^arn:[\w-]+:states:::s3:putObject$/.test(writer.Resource);
  if (!isPut) findings.schema(aslProblems.resourceNotAllowed, `${location}/Resource`);
  else if (writer[own!] === undefined) findings.schema(aslProblems.required([own!]), location);
  if (language === "JSONPath") checkTemplate(writer.Parameters, `${location}/Parameters`, findings);
}

function validateLabel({ Label: label }: JsonObject, place: string, { findings, labels }: Validation): void {
  if (label === undefined) return;
  const location = `${place}/Label`;
  if (typeof label !== "string") {
    findings.schema(aslProblems.type("STRING"), location);
    return;
  }
  if (label.length > 40) findings.error("INVALID_LABEL_NAME", aslProblems.labelTooLong(label), location);
  if (labels.has(label)) findings.error("DUPLICATE_LABEL_NAME", aslProblems.duplicateLabel(label), location);
  labels.add(label);
}
