import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A chained role session asked for another source identity than the one it has. */
export const stsSourceIdentitySet = failureMode({
  id: "sts.source-identity-set",
  code: "AccessDenied",
  status: 403,
  surfaces: [answerOf("sts", "AssumeRole")],
  template: template`The source identity of the calling session cannot be changed.`,
  causes: [],
  words: {
    en: "The calling session has a source identity already. It goes on through every role that is assumed with it and cannot become another: leave SourceIdentity out, or give the same.",
    ko: "호출 세션에 이미 소스 자격 증명이 있습니다. 이 값은 이후 수임하는 모든 역할에 그대로 이어지며 바꿀 수 없습니다. SourceIdentity를 생략하거나 같은 값을 지정하세요.",
    ja: "呼び出し元のセッションにはすでにソース ID があります。以後引き受けるすべてのロールに引き継がれ、変更できません。SourceIdentity を省くか、同じ値を指定してください。",
  },
  examples: [
    {
      text: "The source identity of the calling session cannot be changed.",
      source:
        "inferred: IAM User Guide, 'Monitor and control actions taken with assumed roles', says that it fails, not in which words",
    },
  ],
});
