import type { Cause } from "../../../failure-mode.js";
import type { DenialView } from "../../../views/denial-view.js";
import { isSilent, nearMissesOf } from "./explanation.js";
import { fixesOfDenial } from "./fixes-of-denial.js";
import { policyName } from "./policy-type.js";

/** A statement would allow the call on other resources than the one asked for. */
export const anotherResource: Cause<DenialView> = {
  id: "another-resource",
  holds: (view) => {
    const [miss] = isSilent(view, "identity") ? nearMissesOf(view, "identity", "resource") : [];
    if (!miss) return undefined;
    return {
      policy: policyName(miss.statement.source),
      sid: miss.statement.statement.Sid ?? `#${miss.statement.index + 1}`,
      listed: miss.missing.listed.join(", "),
      asked: view.request.resource,
    };
  },
  words: {
    en: "Statement {sid} of {policy} allows it on {listed}, which does not cover {asked}.",
    ko: "{policy}의 문 {sid}은(는) {listed}에 대해서는 허용하지만 {asked}은(는) 여기에 포함되지 않습니다.",
    ja: "{policy} のステートメント {sid} は {listed} に対して許可していますが、{asked} は含まれません。",
  },
  fixes: fixesOfDenial,
};
