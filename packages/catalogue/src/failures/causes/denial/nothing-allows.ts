import type { PolicySource } from "@understudy/iam";
import type { Cause } from "../../../failure-mode.js";
import type { DenialView } from "../../../views/denial-view.js";
import { isSilent } from "./explanation.js";
import { fixesOfDenial } from "./fixes-of-denial.js";

/** The policies are the caller's own: where they are attached need not be said, unless it is to a group. */
const nameIn = ({ name, group }: PolicySource) => (group === undefined ? name : `${name} of group ${group}`);

/** No statement of the caller's own policies speaks of the action. */
export const nothingAllows: Cause<DenialView> = {
  id: "nothing-allows",
  holds: (view) => {
    if (!isSilent(view, "identity")) return undefined;
    const { identity } = view.policies;
    return {
      action: view.request.action,
      asked: view.request.resource,
      policies: identity.map(({ source }) => nameIn(source)).join(", ") || "none",
    };
  },
  words: {
    en: "No statement in the caller's own policies ({policies}) allows {action} on {asked}.",
    ko: "호출자의 자격 증명 기반 정책({policies}) 중 {asked}에 대한 {action}을(를) 허용하는 문이 없습니다.",
    ja: "呼び出し元のアイデンティティベースのポリシー({policies})に、{asked} への {action} を許可するステートメントがありません。",
  },
  fixes: fixesOfDenial,
};
