import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** The parameter `name` has no version or label `version`. */
export const ssmVersionNotFound = failureMode({
  id: "ssm.version-not-found",
  code: "ParameterVersionNotFound",
  surfaces: [answerOf("ssm", "GetParameter", "LabelParameterVersion", "UnlabelParameterVersion")],
  template: templateWith({
    version: "\\S+",
    name: "\\S+",
  })`Systems Manager could not find version ${"version"} of ${"name"}. Verify the version and try again.`,
  causes: [],
  words: {
    en: "The parameter {name} has no version or label {version}.",
    ko: "파라미터 {name}에는 버전이나 레이블 {version}이(가) 없습니다.",
    ja: "パラメータ {name} にバージョンまたはラベル {version} はありません。",
  },
  examples: [
    {
      text: "Systems Manager could not find version 2 of test-2. Verify the version and try again.",
      source: "getmoto/moto ssm/models.py",
    },
  ],
});
