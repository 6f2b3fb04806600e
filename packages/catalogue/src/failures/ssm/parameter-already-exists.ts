import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The parameter exists; only Overwrite makes a new version of it. */
export const ssmParameterAlreadyExists = failureMode({
  id: "ssm.parameter-already-exists",
  code: "ParameterAlreadyExists",
  surfaces: [answerOf("ssm", "PutParameter")],
  template: template`The parameter already exists. To overwrite this value, set the overwrite option in the request to true.`,
  causes: [],
  words: {
    en: "The parameter exists; only Overwrite makes a new version of it.",
    ko: "파라미터가 이미 있습니다. Overwrite를 지정해야 새 버전이 만들어집니다.",
    ja: "パラメータはすでにあります。新しいバージョンを作るには Overwrite が必要です。",
  },
  examples: [
    {
      text: "The parameter already exists. To overwrite this value, set the overwrite option in the request to true.",
      source: "getmoto/moto ssm/models.py",
    },
  ],
});
