import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import type { DenialView } from "../../views/denial-view.js";
import { implicitDenialCauses } from "../causes/denial/index.js";
import { answerOf } from "../surface.js";

/** As `iam.denied-implicit`, of services that do not name the resource. */
export const iamDeniedImplicitWithoutResource = failureMode<"principal" | "action" | "policyType", DenialView>({
  id: "iam.denied-implicit-without-resource",
  surfaces: [answerOf("any")],
  template: templateWith({
    action: "[\\w-]+:\\w+",
    policyType: "[A-Za-z -]+",
  })`User: ${"principal"} is not authorized to perform: ${"action"} because no ${"policyType"} allows the ${"action"} action`,
  causes: implicitDenialCauses,
  words: {
    en: "{principal} may not {action}: no {policyType} allows it.",
    ko: "{principal}에게 {action} 권한이 없습니다. 이를 허용하는 {policyType}이(가) 없습니다.",
    ja: "{principal} には {action} の権限がありません。許可する {policyType} がありません。",
  },
  examples: [
    {
      text: "User: arn:aws:iam::123456789012:user/ana is not authorized to perform: codecommit:ListRepositories because no identity-based policy allows the codecommit:ListRepositories action",
      source: "IAM User Guide: Troubleshoot access denied error messages",
    },
  ],
});
