import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A name with slashes must begin with one. */
export const ssmNameNotFullyQualified = failureMode({
  id: "ssm.name-not-fully-qualified",
  code: "ValidationException",
  surfaces: [answerOf("ssm", "PutParameter")],
  template: template`Parameter name must be a fully qualified name.`,
  causes: [],
  words: {
    en: "A name with slashes must begin with one.",
    ko: "슬래시가 있는 이름은 슬래시로 시작해야 합니다.",
    ja: "スラッシュを含む名前はスラッシュで始める必要があります。",
  },
  examples: [
    { text: "Parameter name must be a fully qualified name.", source: "aws-cli output quoted in public notes" },
  ],
});
