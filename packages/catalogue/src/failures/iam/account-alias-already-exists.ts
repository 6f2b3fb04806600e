import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The alias `alias` is taken, by this account or by another: aliases are unique over all accounts. */
export const iamAccountAliasAlreadyExists = failureMode({
  id: "iam.account-alias-already-exists",
  code: "EntityAlreadyExists",
  status: 409,
  surfaces: [answerOf("iam", "CreateAccountAlias")],
  template: template`The account alias ${"alias"} already exists.`,
  causes: [],
  words: {
    en: "The alias {alias} is taken, by this account or by another: aliases are unique over all accounts.",
    ko: "별칭 {alias}은(는) 이 계정이나 다른 계정에서 이미 사용 중입니다. 별칭은 모든 계정에서 고유해야 합니다.",
    ja: "エイリアス {alias} はこのアカウントまたは別のアカウントですでに使われています。エイリアスはすべてのアカウントで一意です。",
  },
  examples: [{ text: "The account alias security already exists.", source: "awslabs/aws-deployment-framework#465" }],
});
