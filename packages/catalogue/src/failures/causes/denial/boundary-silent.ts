import type { Cause } from "../../../failure-mode.js";
import type { DenialView } from "../../../views/denial-view.js";
import { isSilent } from "./explanation.js";
import { fixesOfDenial } from "./fixes-of-denial.js";
import { policyName } from "./policy-type.js";

/** The permissions boundary of the caller does not allow the action, whatever the other policies say. */
export const boundarySilent: Cause<DenialView> = {
  id: "boundary-silent",
  holds: (view) =>
    isSilent(view, "boundary")
      ? {
          action: view.request.action,
          boundary: view.policies.boundary ? policyName(view.policies.boundary.source) : "",
        }
      : undefined,
  words: {
    en: "The permissions boundary {boundary} does not allow {action}. A boundary grants nothing but limits everything: both it and an identity-based policy must allow the action.",
    ko: "권한 경계 {boundary}이(가) {action}을(를) 허용하지 않습니다. 권한 경계는 권한을 부여하지 않고 상한만 정하므로, 권한 경계와 자격 증명 기반 정책이 모두 허용해야 합니다.",
    ja: "アクセス許可の境界 {boundary} が {action} を許可していません。境界は権限を与えず上限を定めるだけなので、境界とアイデンティティベースのポリシーの両方で許可する必要があります。",
  },
  fixes: fixesOfDenial,
};
