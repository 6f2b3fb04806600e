import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** No service of AWS goes by that principal. */
export const organizationsUnrecognizedServicePrincipal = failureMode({
  id: "organizations.unrecognized-service-principal",
  code: "InvalidInputException",
  members: { Reason: "UNRECOGNIZED_SERVICE_PRINCIPAL" },
  surfaces: [answerOf("organizations", "EnableAWSServiceAccess", "DisableAWSServiceAccess")],
  template: template`You specified an unrecognized service principal.`,
  causes: [],
  words: {
    en: "No service of AWS goes by that principal.",
    ko: "해당 보안 주체를 쓰는 AWS 서비스가 없습니다.",
    ja: "そのプリンシパルを使う AWS のサービスはありません。",
  },
  examples: [
    {
      text: "You specified an unrecognized service principal.",
      source: "getmoto/moto organizations/exceptions.py (texts as AWS gives them)",
    },
  ],
});
