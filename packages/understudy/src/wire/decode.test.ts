import { Failure } from "@understudy/catalogue";
import type { Protocol, ServiceModel } from "@understudy/cloud";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CborOutput } from "./cbor/cbor-output.js";
import { decode } from "./decode.js";
import { parseForm } from "./form/parse-form.js";
import type { Routed } from "./routed.js";
import { refusalOf } from "./testing/refusal-of.js";
import { requestOf } from "./testing/request-of.js";

/** A model with every type. */
const model: ServiceModel = {
  service: "all",
  signingName: "all",
  serviceId: "All",
  version: "2026-01-01",
  protocols: ["json1.1"],
  operations: { Op: { input: "In" } },
  shapes: {
    In: {
      members: {
        text: { type: "string" },
        whole: { type: "integer" },
        long: { type: "long" },
        real: { type: "double" },
        flag: { type: "boolean" },
        time: { type: "timestamp" },
        isoTime: { type: "timestamp", traits: { timestampFormat: "date-time" } },
        bytes: { type: "blob" },
        any: { type: "document" },
        texts: { type: "list", item: { type: "string" } },
        flat: { type: "list", item: { type: "string" }, traits: { xmlFlattened: true, xmlName: "Flat" } },
        map: { type: "map", key: { type: "string" }, value: { type: "integer" } },
        nodes: { type: "list", item: { type: "structure", shape: "In" } },
        node: { type: "structure", shape: "In" },
      },
    },
  },
};

const routed = (protocol: Protocol, body: string | Buffer): [Routed, ReturnType<typeof requestOf>] => {
  const form = protocol === "query" || protocol === "ec2" ? parseForm(body.toString(), "query") : undefined;
  return [{ service: "all", model, operation: "Op", protocol, form }, requestOf({}, body)];
};
const json = (body: string | Buffer) => decode(...routed("json1.1", body));
const query = (body: string) => decode(...routed("query", body));
const ec2 = (body: string) => decode(...routed("ec2", body));
const cbor = (hex: string) => decode(...routed("cbor", Buffer.from(hex.replaceAll(" ", ""), "hex")));

describe("JSON", () => {
  it("reads every type", () => {
    const body = {
      text: "é",
      whole: -5.9,
      long: 2 ** 53,
      real: 1.5,
      flag: true,
      time: 1.5,
      isoTime: "2026-11-22T10:00:00Z",
      bytes: "AQI=",
      any: { x: [1] },
      texts: ["a", null],
      map: { a: 1 },
      node: { text: "in" },
    };
    expect(json(JSON.stringify(body))).toEqual({
      ...body,
      whole: -5,
      time: new Date(1500),
      isoTime: new Date("2026-11-22T10:00:00Z"),
      bytes: new Uint8Array([1, 2]),
    });
  });

  it("drops what the model does not know, and nulls; takes no body as no members", () => {
    expect(json('{"unknown": {"a": 1}, "text": null, "constructor": 1, "toString": 2}')).toEqual({});
    expect(json("")).toEqual({});
  });

  it("keeps __proto__ in a map as a key like others", () => {
    const input = json('{"map": {"__proto__": 1, "a": 2}, "__proto__": {"text": "x"}}') as {
      map: object;
      text?: string;
    };
    expect(Object.entries(input.map)).toEqual([
      ["__proto__", 1],
      ["a", 2],
    ]);
    expect(Object.getPrototypeOf(input.map)).toBe(Object.prototype);
    expect(input.text).toBeUndefined();
  });

  it.each([
    ['{"text": 5}', "NUMBER_VALUE cannot be converted to String", "text"],
    ['{"node": {"texts": ["a", 1.5]}}', "DECIMAL_VALUE cannot be converted to String", "node.texts.1"],
    ['{"text": true}', "TRUE_VALUE cannot be converted to String", "text"],
    ['{"text": ["a"]}', "Unrecognized collection type class java.lang.String", "text"],
    ['{"text": {}}', "Start of structure or map found where not expected", "text"],
    ['{"whole": "5"}', "STRING_VALUE cannot be converted to Integer", "whole"],
    ['{"whole": 2147483648}', "NUMBER_VALUE cannot be converted to Integer", "whole"],
    ['{"whole": 1e400}', "DECIMAL_VALUE cannot be converted to Integer", "whole"],
    ['{"map": {"a": false}}', "FALSE_VALUE cannot be converted to Integer", "map.a"],
    ['{"flag": "true"}', "Unexpected token received from parser", "flag"],
    ['{"flag": 1}', "NUMBER_VALUE cannot be converted to Boolean", "flag"],
    ['{"time": "yesterday"}', "Unexpected token received from parser", "time"],
    ['{"time": 1e300}', "NUMBER_VALUE cannot be converted to Date", "time"],
    ['{"bytes": "AQI"}', "only base-64-encoded strings are convertible to bytes", "bytes"],
    ['{"texts": "a"}', "Unexpected field type", "texts"],
    ['{"texts": {}}', "Start of structure or map found where not expected", "texts"],
    ['{"map": []}', "Unrecognized collection type class java.util.Map", "map"],
    ['{"nodes": [{}, 5]}', "Unexpected field type", "nodes.1"],
    ["[]", "Unrecognized collection type class java.lang.Structure", ""],
    ["5", "Unexpected field type", ""],
    ["null", "Unexpected field type", ""],
  ])("refuses %s", (body, message, path) => {
    expect(refusalOf(() => json(body))).toMatchObject({ code: "SerializationException", status: 400, message, path });
  });

  it.each([
    ["{", /not valid JSON: (unexpected character at position 1|the text ends too early)\.$/],
    ['{"a":secret}', /^The body of the request is not valid JSON: [a-z0-9 ]+\.$/],
    [Buffer.from([0x22, 0xff, 0x22]), /not valid JSON: it is not UTF-8\.$/],
  ])("refuses text that is none", (body, message) => {
    const refused = refusalOf(() => json(body));
    expect(refused.message).toMatch(message);
    expect(refused.message).not.toContain("secret");
  });

  it("survives hostile nesting", () => {
    const depth = 200_000;
    expect(refusalOf(() => json(`${'{"node":'.repeat(depth)}1${"}".repeat(depth)}`)).code).toBe(
      "SerializationException",
    );
    expect(refusalOf(() => json(`{"any":${"[".repeat(depth)}${"]".repeat(depth)}}`)).message).toContain(
      "nested too deeply",
    );
    expect(refusalOf(() => json("[".repeat(depth))).code).toBe("SerializationException");
    expect(refusalOf(() => json(`{"text":${"[".repeat(depth)}${"]".repeat(depth)}}`)).code).toBe(
      "SerializationException",
    );
  });
});

describe("query", () => {
  it("reads every type", () => {
    const body =
      "text=%C3%A9+a&whole=-5&long=9007199254740993&real=1.5e3&flag=TRUE&time=2026-11-22T10%3A00%3A00Z&bytes=AQI%3D" +
      "&texts.member.2=b&texts.member.1=a&texts.member.10=c&Flat.1=x&Flat.2=y&map.entry.1.key=a&map.entry.1.value=1" +
      "&nodes.member.1.text=in&nodes.member.1.nodes.member.1.whole=1&node.text=deep";
    expect(query(body)).toEqual({
      text: "é a",
      whole: -5,
      long: Number("9007199254740993"),
      real: 1500,
      flag: true,
      time: new Date("2026-11-22T10:00:00Z"),
      bytes: new Uint8Array([1, 2]),
      texts: ["a", "b", "c"],
      flat: ["x", "y"],
      map: { a: 1 },
      nodes: [{ text: "in", nodes: [{ whole: 1 }] }],
      node: { text: "deep" },
    });
  });

  it("reads empty texts and lists, and the first of two", () => {
    expect(query("text=&texts=&text=b&&=&flat")).toEqual({ text: "", texts: [] });
    expect(query("texts.member.0=a&texts.member.x=b&texts.member.-1=c&texts.member.1e1=d")).toEqual({ texts: ["a"] });
    expect(Object.entries((query("map.entry.1.key=__proto__&map.entry.1.value=1") as { map: object }).map)).toEqual([
      ["__proto__", 1],
    ]);
  });

  it.each([
    ["flag=yes", "boolean must follow xsd1.1 definition"],
    ["whole=abc", "'abc' is not a valid integer at 'whole'"],
    ["nodes.member.1.whole=", "'' is not a valid integer at 'nodes.1.whole'"],
    ["whole=99999999999", "'99999999999' is not a valid integer at 'whole'"],
    ["real=1,5", "'1,5' is not a valid number at 'real'"],
    ["time=now", "'now' is not a valid timestamp at 'time'"],
  ])("refuses %s", (body, message) => {
    expect(refusalOf(() => query(body))).toMatchObject({ code: "MalformedInput", status: 400, message });
  });

  it("survives hostile names", () => {
    expect(query(`${"node.".repeat(100_000)}text=x`)).toBeTypeOf("object");
    expect(query(`__proto__.a=1&constructor=2&toString.1=3`)).toEqual({});
  });
});

it("ec2 reads flat lists under names with a capital", () => {
  expect(ec2("Text=a&Texts.1=x&Texts.2=y&Nodes.1.Texts.1=z&Node.Flag=false")).toEqual({
    text: "a",
    texts: ["x", "y"],
    nodes: [{ texts: ["z"] }],
    node: { flag: false },
  });
});

describe("CBOR", () => {
  it("reads every type", () => {
    const output = new CborOutput();
    output.map(4);
    output.text("text");
    output.text("é");
    output.text("time");
    output.date(new Date(1500));
    output.text("bytes");
    output.blob(new Uint8Array([1, 2]));
    output.text("texts");
    output.list(1);
    output.text("a");
    expect(decode(...routed("cbor", output.bytes()))).toEqual({
      text: "é",
      time: new Date(1500),
      bytes: new Uint8Array([1, 2]),
      texts: ["a"],
    });
  });

  it("reads indefinite lengths, half floats, integers for doubles and floats for integers", () => {
    // {_ "text": (_ "a", "b"), "real": 1.5 as half, "texts": [_ "x"], "whole": 2.0}
    expect(
      cbor(
        "bf 64 74657874 7f 61 61 61 62 ff 64 7265616c f9 3e00 65 7465787473 9f 61 78 ff 65 77686f6c65 fb 4000000000000000 ff",
      ),
    ).toEqual({
      text: "ab",
      real: 1.5,
      texts: ["x"],
      whole: 2,
    });
    expect(cbor("a1 64 6c6f6e67 3b 7fffffffffffffff")).toEqual({ long: -(2 ** 63) });
  });

  it.each([
    ["bytes that end too early", "a1 64 7465", "the bytes end too early"],
    ["a length beyond the bytes", "9b ffffffffffffffff", "the bytes end too early"],
    ["bytes that go on", "a0 00", "bytes follow the end of the item"],
    ["a break alone", "ff", "unexpected break"],
    ["a key that is not text", "a1 01 01", "a map has a key that is not text"],
    ["text that is not UTF-8", "a1 61 ff 01", "a text is not UTF-8"],
    ["hostile nesting", "81".repeat(5000), "it is nested too deeply"],
    ["a date out of range", "a1 64 74696d65 c1 fb 7fefffffffffffff", "a date is out of range"],
    ["a reserved length", "1c", "reserved length"],
  ])("refuses %s", (_, hex, problem) => {
    expect(refusalOf(() => cbor(hex))).toMatchObject({
      code: "SerializationException",
      message: `The body of the request is not valid CBOR: ${problem}.`,
    });
  });

  it("refuses wrong types with their path", () => {
    expect(refusalOf(() => cbor("a1 65 7465787473 82 61 61 01"))).toMatchObject({
      message: "NUMBER_VALUE cannot be converted to String",
      path: "texts.1",
    });
  });
});

describe("any body at all", () => {
  const protocols: readonly Protocol[] = ["json1.0", "json1.1", "query", "ec2", "cbor"];
  const nested = fc.jsonValue({ maxDepth: 4 });
  const named = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 4 }, nested, fc.array(tie("value"), { maxLength: 3 }), tie("object")),
    object: fc.dictionary(fc.constantFrom(...Object.keys(model.shapes.In?.members ?? {}), "__proto__"), tie("value"), {
      maxKeys: 4,
    }),
  }));
  const forms = fc.array(
    fc.tuple(
      fc.stringMatching(/^(text|whole|texts|map|node|nodes|Flat|member|entry|\.|1|2|key|value|__proto__)*$/),
      fc.string(),
    ),
    { maxLength: 6 },
  );

  const onlyFailures = (protocol: Protocol, body: string | Buffer) => {
    try {
      decode(...routed(protocol, body));
    } catch (error) {
      expect(error).toBeInstanceOf(Failure);
    }
  };

  it("is read or refused, never more", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(...protocols), (bytes, protocol) => {
        if (protocol === "query" || protocol === "ec2") return;
        onlyFailures(protocol, Buffer.from(bytes));
      }),
      { numRuns: 2000, seed: 4 },
    );
    fc.assert(
      fc.property(named.object, (value) => onlyFailures("json1.1", JSON.stringify(value))),
      { numRuns: 1000, seed: 5 },
    );
    fc.assert(
      fc.property(forms, fc.constantFrom<Protocol>("query", "ec2"), (pairs, protocol) => {
        onlyFailures(
          protocol,
          pairs.map(([name, value]) => `${name}=${encodeURIComponent(Buffer.from(value).toString())}`).join("&"),
        );
      }),
      { numRuns: 1000, seed: 6 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain("text");
  });
});
