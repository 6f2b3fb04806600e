import type { Cause } from "../../../failure-mode.js";
import type { DenialView } from "../../../views/denial-view.js";
import { isSilent } from "./explanation.js";
import { fixesOfDenial } from "./fixes-of-denial.js";

/** The resource belongs to another account, and its own policy does not let the caller in. */
export const resourcePolicySilent: Cause<DenialView> = {
  id: "resource-policy-silent",
  holds: (view) =>
    isSilent(view, "resource") ? { action: view.request.action, asked: view.request.resource } : undefined,
  words: {
    en: "{asked} belongs to another account, and its resource-based policy does not allow {action} to the caller. Across accounts both sides must allow: the caller's policies and the resource's.",
    ko: "{asked}은(는) 다른 계정의 리소스이며 리소스 기반 정책이 호출자에게 {action}을(를) 허용하지 않습니다. 교차 계정에서는 호출자의 정책과 리소스의 정책이 모두 허용해야 합니다.",
    ja: "{asked} は別のアカウントのリソースで、そのリソースベースのポリシーは呼び出し元に {action} を許可していません。クロスアカウントでは、呼び出し元のポリシーとリソースのポリシーの両方で許可する必要があります。",
  },
  fixes: fixesOfDenial,
};
