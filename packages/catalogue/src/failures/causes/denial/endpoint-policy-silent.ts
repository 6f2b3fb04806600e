import type { Cause } from "../../../failure-mode.js";
import type { DenialView } from "../../../views/denial-view.js";
import { isSilent } from "./explanation.js";
import { fixesOfDenial } from "./fixes-of-denial.js";

/** The policy of the VPC endpoint through which the call came does not allow it. */
export const endpointPolicySilent: Cause<DenialView> = {
  id: "endpoint-policy-silent",
  holds: (view) =>
    isSilent(view, "vpc-endpoint")
      ? { action: view.request.action, endpoint: view.request.vpcEndpointPolicy?.source.name ?? "" }
      : undefined,
  words: {
    en: "The call came through the VPC endpoint {endpoint}, whose policy does not allow {action}.",
    ko: "이 호출은 VPC 엔드포인트 {endpoint}을(를) 통해 들어왔으며 그 정책이 {action}을(를) 허용하지 않습니다.",
    ja: "この呼び出しは VPC エンドポイント {endpoint} を経由しており、そのポリシーが {action} を許可していません。",
  },
  fixes: fixesOfDenial,
};
