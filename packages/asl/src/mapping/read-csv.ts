import { aslCauses } from "@understudy/catalogue";
import type { JsonObject } from "../json/json-object.js";
import type { ItemsRead } from "./read-items.js";

const delimiters: { readonly [name: string]: string } = {
  COMMA: ",",
  PIPE: "|",
  SEMICOLON: ";",
  SPACE: " ",
  TAB: "\t",
};

/** The rows of a CSV (RFC 4180) as objects; what a row has too few of is empty, what it has too many of is left out (recorded). */
export function readCsv(config: JsonObject, text: string): ItemsRead {
  const delimiter = delimiters[String(config.CSVDelimiter ?? "COMMA")] ?? ",";
  const rows = rowsOf(text, delimiter);
  const given = config.CSVHeaderLocation === "GIVEN" ? (config.CSVHeaders as readonly string[]) : rows.shift();
  const headers = given ?? [];
  if (new Set(headers).size < headers.length) {
    return { error: "States.ItemReaderFailed", cause: aslCauses.csvHeadersRepeat };
  }
  return { items: rows.map((row) => Object.fromEntries(headers.map((header, i) => [header, row[i] ?? ""]))) };
}

function rowsOf(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = "";
  let quoted = false;
  const endField = () => {
    row.push(field);
    field = "";
  };
  const endRow = () => {
    endField();
    if (row.length > 1 || row[0] !== "") rows.push(row);
    row = [];
  };
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (quoted) {
      if (character !== '"') field += character;
      else if (text[i + 1] === '"') field += text[++i];
      else quoted = false;
    } else if (character === '"' && field === "") quoted = true;
    else if (character === delimiter) endField();
    else if (character === "\n" || character === "\r") {
      if (character === "\r" && text[i + 1] === "\n") i++;
      endRow();
    } else field += character;
  }
  if (field !== "" || row.length > 0) endRow();
  return rows;
}
