import { describe, expect, it } from "vitest";
import { readDefinition } from "../definition/read-definition.js";
import type { Json } from "../json/json.js";
import type { MapRunRequest } from "../run/map-run-request.js";
import { servicesForTest } from "../testing/services-for-test.js";
import { batchItems } from "./batch-items.js";
import { childEnded } from "./child-ended.js";
import type { ChildResult } from "./map-run.js";
import type { MapRunTurn } from "./map-run-turn.js";
import { readItems } from "./read-items.js";
import { startMapRun } from "./start-map-run.js";

describe("reading items", () => {
  const csv = { InputType: "CSV", CSVHeaderLocation: "FIRST_ROW" };
  it.each<[string, { [name: string]: Json }, string, readonly Json[]]>([
    [
      "a CSV",
      csv,
      'a,b\n1,"x, ""y"""\r\n2\n\n3,4,5\n',
      [
        { a: "1", b: 'x, "y"' },
        { a: "2", b: "" },
        { a: "3", b: "4" },
      ],
    ],
    ["given headers", { ...csv, CSVHeaderLocation: "GIVEN", CSVHeaders: ["h"] }, "1,2\n3", [{ h: "1" }, { h: "3" }]],
    ["another delimiter", { ...csv, CSVDelimiter: "PIPE" }, "a|b\n1|2", [{ a: "1", b: "2" }]],
    ["lines in quotes", csv, 'a\n"x\ny"', [{ a: "x\ny" }]],
    ["a JSON", { InputType: "JSON" }, "[1,2,3]", [1, 2, 3]],
    ["a part of a JSON", { InputType: "JSON", ItemsPointer: "/a/0~1b" }, '{"a":{"0/b":[1]}}', [1]],
    ["lines of JSON", { InputType: "JSONL" }, '{"a":1}\n\n{"a":2}\n', [{ a: 1 }, { a: 2 }]],
    ["the first of them", { InputType: "JSON", MaxItems: 2 }, "[1,2,3]", [1, 2]],
    ["all of them", { InputType: "JSON", MaxItems: 0 }, "[1,2,3]", [1, 2, 3]],
  ])("%s", (_, config, text, items) => {
    expect(readItems(config, text)).toEqual({ items });
  });

  // The first two are recorded: test_map_item_reader_csv_headers_decl_duplicate_headers, test_map_item_reader_json_no_json_list_object.
  it.each<[{ [name: string]: Json }, string, string]>([
    [{ ...csv, CSVHeaderLocation: "GIVEN", CSVHeaders: ["H1", "H1"] }, "", "CSV headers cannot contain duplicates."],
    [{ InputType: "JSON" }, '{"a":1}', "Attempting to map over non-iterable node."],
    [{ InputType: "JSON" }, "{", "Could not parse the dataset as JSON."],
    [{ InputType: "JSONL" }, "1\n{", "Could not parse the dataset as JSON."],
    [
      { InputType: "JSON", ItemsPointer: "/b" },
      "{}",
      "The provided ReaderConfig.ItemsPointer does not match any valid path in the JSON structure.",
    ],
  ])("%j of %j fails", (config, text, cause) => {
    expect(readItems(config, text)).toEqual({ error: "States.ItemReaderFailed", cause });
  });
});

describe("batches", () => {
  it("have as many items as they may, in number and bytes", () => {
    const batchInput = { b: 1 };
    expect(batchItems([1, 2, 3], { maxItemsPerBatch: 2, batchInput })).toEqual([
      { input: { BatchInput: { b: 1 }, Items: [1, 2] }, items: 2 },
      { input: { BatchInput: { b: 1 }, Items: [3] }, items: 1 },
    ]);
    const texts = ["aaaa", "bbbb", "cccc"];
    const batches = batchItems(texts, { maxInputBytesPerBatch: 30 });
    expect(batches.map(({ items }) => items)).toEqual([2, 1]);
    for (const { input } of batches) expect(JSON.stringify(input).length).toBeLessThanOrEqual(30);
    expect(() => batchItems(["a".repeat(30)], { maxInputBytesPerBatch: 30 })).toThrow("States.ItemReaderFailed");
  });
});

describe("a map run", () => {
  const base: MapRunRequest = {
    kind: "mapRun",
    id: "1",
    state: "M",
    mapRunArn: "arn",
    label: "l",
    machine: [],
    executionType: "STANDARD",
    maxConcurrency: 2,
    scope: { input: {}, variables: {}, context: {}, language: "JSONPath", state: "M", enteredEventId: 2 },
  };
  const definition = readDefinition("{}");
  const begin = (items: readonly Json[], more: Partial<MapRunRequest> = {}) =>
    startMapRun(definition, { ...base, ...more }, items, 0, servicesForTest()) as MapRunTurn;
  const good = (output: Json): ChildResult => ({ status: "SUCCEEDED", output });
  const bad: ChildResult = { status: "FAILED", error: "E" };

  it("starts children as there is place, and ends with their outputs in order", () => {
    let turn = begin(["a", "b", "c"], { selector: { "v.$": "$$.Map.Item.Value", "i.$": "$$.Map.Item.Index" } });
    expect(turn.start).toEqual([
      { index: 0, input: { v: "a", i: 0 } },
      { index: 1, input: { v: "b", i: 1 } },
    ]);
    turn = childEnded(JSON.parse(JSON.stringify(turn.mapRun)), 1, good("B"));
    expect(turn.start).toEqual([{ index: 2, input: { v: "c", i: 2 } }]);
    turn = childEnded(turn.mapRun, 2, good("C"));
    expect(childEnded(turn.mapRun, 2, good("C")).ended).toBeUndefined();
    turn = childEnded(turn.mapRun, 0, good("A"));
    expect(turn.ended).toEqual({ status: "SUCCEEDED", output: ["A", "B", "C"] });
  });

  it("without items is over at once", () => {
    expect(begin([]).ended).toEqual({ status: "SUCCEEDED", output: [] });
  });

  it.each<[Partial<MapRunRequest>, string]>([
    [{}, "FAILED"],
    [{ toleratedFailureCount: 0 }, "FAILED"],
    [{ toleratedFailureCount: 1 }, "SUCCEEDED"],
    [{ toleratedFailurePercentage: 49 }, "FAILED"],
    [{ toleratedFailurePercentage: 50 }, "SUCCEEDED"],
  ])("with %j and one failure of two", (more, status) => {
    const turn = childEnded(begin([1, 2], more).mapRun, 0, bad);
    const last = turn.ended ? turn : childEnded(turn.mapRun, 1, good(2));
    expect(last.ended?.status).toBe(status);
    if (status === "FAILED") expect(last).toMatchObject({ abort: [1], start: [] });
    else expect(last.ended).toEqual({ status, output: [2] });
  });

  it("fails where an item cannot be selected", () => {
    expect(begin([1], { selector: { "v.$": "$.nope" } }).ended).toEqual({
      status: "FAILED",
      error: "States.Runtime",
      cause:
        "An error occurred while executing the state 'M' (entered at the event id #2). The JSONPath '$.nope' specified for the field 'v.$' could not be found in the input '{}'",
    });
  });
});
