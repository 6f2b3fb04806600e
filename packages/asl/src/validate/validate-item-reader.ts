import { aslProblems } from "@understudy/catalogue";
import { isJsonObject } from "../json/is-json-object.js";
import type { JsonObject } from "../json/json-object.js";
import { checkNumber } from "./check-number.js";
import type { Findings } from "./findings.js";
import { checkReferencePath, checkTemplate } from "./validate-path-fields.js";

const inputTypes = ["CSV", "JSON", "JSONL", "PARQUET", "MANIFEST"];

/** Where a distributed Map reads its items from. Measured: cdk-preflight. */
export function validateItemReader(reader: JsonObject, place: string, language: string, findings: Findings): void {
  const { Resource: resource, ReaderConfig: config } = reader;
  if (resource === undefined) findings.schema(aslProblems.required(["Resource"]), place);
  else if (typeof resource !== "string" || !/^arn:[\w-]+:states:::s3:(getObject|listObjectsV2)$/.test(resource)) {
    findings.schema(aslProblems.resourceNotAllowed, `${place}/Resource`);
  }
  if (language === "JSONPath") checkTemplate(reader.Parameters, `${place}/Parameters`, findings);
  if (isJsonObject(config)) validateConfig(config, `${place}/ReaderConfig`, language, findings);
}

function validateConfig(config: JsonObject, place: string, language: string, findings: Findings): void {
  const { InputType: type, CSVHeaderLocation: header } = config;
  if (type !== undefined && !inputTypes.includes(type as string)) {
    findings.schema(aslProblems.oneOf(inputTypes), `${place}/InputType`);
  }
  if (type === "CSV" && header === undefined) findings.schema(aslProblems.csvHeaderLocation, place);
  if ((type === "JSON" || type === "JSONL") && header !== undefined) {
    findings.schema(aslProblems.unsupported("CSVHeaderLocation"), place);
  }
  if (header !== undefined && header !== "FIRST_ROW" && header !== "GIVEN") {
    findings.schema(aslProblems.oneOf(["FIRST_ROW", "GIVEN"]), `${place}/CSVHeaderLocation`);
  }
  if (header === "GIVEN" && config.CSVHeaders === undefined)
    findings.schema(aslProblems.required(["CSVHeaders"]), place);
  if (config.MaxItems !== undefined && config.MaxItemsPath !== undefined) {
    findings.schema(aslProblems.onlyOne(["MaxItems", "MaxItemsPath"]), place);
  }
  checkNumber(
    config.MaxItems,
    `${place}/MaxItems`,
    { least: 0, integer: true, query: language === "JSONata" },
    findings,
  );
  checkReferencePath(config.MaxItemsPath, `${place}/MaxItemsPath`, findings);
}
