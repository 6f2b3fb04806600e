import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Give either `parameter` or `other`, not both. */
export const ec2ParameterCombinationInvalid = failureMode({
  id: "ec2.parameter-combination-invalid",
  code: "InvalidParameterCombination",
  surfaces: [answerOf("ec2")],
  template: template`The parameter '${"parameter"}' may not be used in combination with '${"other"}'`,
  causes: [],
  words: {
    en: "Give either {parameter} or {other}, not both.",
    ko: "{parameter}와(과) {other} 중 하나만 지정하세요.",
    ja: "{parameter} と {other} のどちらか一方だけを指定してください。",
  },
  examples: [
    {
      text: "The parameter 'ipPermissions' may not be used in combination with 'cidrIp'",
      source: "inferred: no recording at hand",
    },
  ],
});
