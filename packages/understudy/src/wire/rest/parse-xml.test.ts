import { expect, it } from "vitest";
import { NotXml, parseXml } from "./parse-xml.js";

it("reads elements, attributes, text, entities, comments and CDATA", () => {
  const text = `\ufeff<?xml version="1.0"?>\n<!-- c --><a:Root xmlns="u" xsi:type="T">
    <Key>x &amp; &#x41;&#66;<![CDATA[<&]]></Key><Empty/><!-- c --></a:Root>\n`;
  expect(parseXml(text)).toMatchObject({
    name: "Root",
    attributes: { xmlns: "u", "xsi:type": "T" },
    children: [
      { name: "Key", text: "x & AB<&", children: [] },
      { name: "Empty", text: "", children: [] },
    ],
  });
});

it.each([
  "",
  "x",
  "<a>",
  "<a></b>",
  "</a>",
  "<a/><b/>",
  "<a>&nope;</a>",
  "<a>& b</a>",
  "<a>&#0;</a>",
  "<a>&#x110000;</a>",
  '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
  "<a b=c/>",
  "<".repeat(1000),
  `${"<a>".repeat(100)}${"</a>".repeat(100)}`,
])("refuses %j", (text) => {
  expect(() => parseXml(text)).toThrow(NotXml);
});

it("is not kept busy by a hostile text", () => {
  for (const unit of ["<a ", '<a b="', "<!--", "<![CDATA[", "&amp", '<a b="c" ']) {
    expect(() => parseXml(unit.repeat(20_000))).toThrow(NotXml);
  }
});
