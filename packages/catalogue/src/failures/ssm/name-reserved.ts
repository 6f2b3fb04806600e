import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** Names under /aws/ belong to AWS. */
export const ssmNameReserved = failureMode({
  id: "ssm.name-reserved",
  code: "AccessDeniedException",
  surfaces: [answerOf("ssm", "PutParameter")],
  template: templateWith({ name: "\\S+" })`No access to reserved parameter name: ${"name"}.`,
  causes: [],
  words: {
    en: "Names under /aws/ belong to AWS.",
    ko: "/aws/ 아래의 이름은 AWS의 것입니다.",
    ja: "/aws/ の下の名前は AWS のものです。",
  },
  examples: [{ text: "No access to reserved parameter name: /aws/test/name.", source: "getmoto/moto ssm/models.py" }],
});
