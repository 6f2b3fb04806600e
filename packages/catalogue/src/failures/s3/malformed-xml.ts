import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The body is no XML, or not the XML that this call takes. */
export const s3MalformedXml = failureMode({
  id: "s3.malformed-xml",
  code: "MalformedXML",
  surfaces: [answerOf("s3")],
  template: template`The XML you provided was not well-formed or did not validate against our published schema`,
  causes: [],
  words: {
    en: "The body is no XML, or not the XML that this call takes.",
    ko: "본문이 XML이 아니거나 이 호출이 받는 XML이 아닙니다.",
    ja: "本文が XML でないか、この呼び出しが受け取る XML ではありません。",
  },
  examples: [
    {
      text: "The XML you provided was not well-formed or did not validate against our published schema",
      source: "AWS docs, S3 API Reference, 'Error responses'",
    },
  ],
});
