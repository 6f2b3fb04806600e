import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** A value of a context entry is not of its type. */
export const iamContextValueInvalid = failureMode({
  id: "iam.context-value-invalid",
  code: "InvalidInput",
  surfaces: [answerOf("iam", "SimulatePrincipalPolicy", "SimulateCustomPolicy")],
  template: templateWith({
    format: "numeric format|DateTime format|IP address|base-64 encoded binary format",
  })`Invalid context value for key ${"key"}: expected ${"format"}.`,
  causes: [],
  words: {
    en: "A value given for {key} does not read as {format}.",
    ko: "{key}에 지정한 값을 {format}(으)로 읽을 수 없습니다.",
    ja: "{key} に指定した値は {format} として読めません。",
  },
  examples: [
    {
      text: "Invalid context value for key stack:test: expected DateTime format.",
      source: "radkawar/stackd testdata/aws/iam/simulation.json (recorded)",
    },
  ],
});
