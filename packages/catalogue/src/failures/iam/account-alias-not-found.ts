import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The alias `alias` is not that of this account. */
export const iamAccountAliasNotFound = failureMode({
  id: "iam.account-alias-not-found",
  code: "NoSuchEntity",
  status: 404,
  surfaces: [answerOf("iam", "DeleteAccountAlias")],
  template: template`The account alias ${"alias"} cannot be found.`,
  causes: [],
  words: {
    en: "The alias {alias} is not that of this account.",
    ko: "별칭 {alias}은(는) 이 계정의 별칭이 아닙니다.",
    ja: "エイリアス {alias} はこのアカウントのものではありません。",
  },
  examples: [
    {
      text: "The account alias security cannot be found.",
      source: "inferred: in the form of other things that cannot be found",
    },
  ],
});
