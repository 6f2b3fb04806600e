import type { Cause } from "../../../failure-mode.js";
import type { DenialView } from "../../../views/denial-view.js";
import { isSilent, nearMissesOf } from "./explanation.js";
import { allowFix } from "./fixes-of-denial.js";
import { policyName } from "./policy-type.js";

const revision = /^(.+:task-definition\/.+):\d+$/;

/** A policy allows one revision of the task definition, another one was used: every deployment makes a new one. */
export const anotherRevision: Cause<DenialView> = {
  id: "another-revision",
  holds: (view) => {
    if (!isSilent(view, "identity")) return undefined;
    const [, family] = revision.exec(view.request.resource) ?? [];
    if (!family) return undefined;
    for (const { statement, missing } of nearMissesOf(view, "identity", "resource")) {
      const listed = missing.listed.find((resource) => revision.exec(resource)?.[1] === family);
      if (listed) return { asked: view.request.resource, listed, policy: policyName(statement.source) };
    }
    return undefined;
  },
  words: {
    en: "{policy} allows it for {listed} only, but {asked} was asked for. Each registration makes a new revision: allow the family with :* instead of one revision.",
    ko: "{policy}은(는) {listed}에 대해서만 허용하지만 요청한 것은 {asked}입니다. 등록할 때마다 새 리비전이 생기므로 특정 리비전 대신 패밀리에 :*를 붙여 허용하세요.",
    ja: "{policy} は {listed} に対してのみ許可していますが、要求されたのは {asked} です。登録のたびに新しいリビジョンが作られるため、1 つのリビジョンではなくファミリーに :* を付けて許可してください。",
  },
  fixes: (view) => {
    const [, family] = revision.exec(view.request.resource) ?? [];
    return allowFix(view, [{ Effect: "Allow", Action: view.request.action, Resource: `${family}:*` }]);
  },
};
