import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import type { DenialView } from "../../views/denial-view.js";
import { implicitDenialCauses } from "../causes/denial/index.js";
import { answerOf } from "../surface.js";

/** Nothing allowed the call: the layer named in the sentence has no Allow that matches. */
export const iamDeniedImplicit = failureMode<"principal" | "action" | "resource" | "policyType", DenialView>({
  id: "iam.denied-implicit",
  surfaces: [answerOf("any")],
  template: templateWith({
    policyType: "[A-Za-z -]+",
  })`User: ${"principal"} is not authorized to perform: ${"action"} on resource: ${"resource"} because no ${"policyType"} allows the ${"action"} action`,
  causes: implicitDenialCauses,
  words: {
    en: "{principal} may not {action} on {resource}: no {policyType} allows it. Nothing forbids it either, so an Allow in that kind of policy is enough.",
    ko: "{principal}에게 {resource}에 대한 {action} 권한이 없습니다. 이를 허용하는 {policyType}이(가) 없기 때문이며, 명시적으로 거부된 것은 아니므로 해당 종류의 정책에 Allow를 추가하면 됩니다.",
    ja: "{principal} には {resource} に対する {action} の権限がありません。許可する {policyType} がないためです。明示的に拒否されているわけではないので、その種類のポリシーに Allow を追加すれば足ります。",
  },
  examples: [
    {
      text: "User: arn:aws:sts::123456789012:assumed-role/deploy/ci is not authorized to perform: iam:PassRole on resource: arn:aws:iam::123456789012:role/ecsTaskExecutionRole because no identity-based policy allows the iam:PassRole action",
      source: "LBHackney-IT/Data-Platform#1992",
    },
  ],
});
