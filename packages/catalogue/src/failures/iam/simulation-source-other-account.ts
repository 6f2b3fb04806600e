import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** The identity to simulate belongs to another account. */
export const iamSimulationSourceOtherAccount = failureMode({
  id: "iam.simulation-source-other-account",
  code: "InvalidInput",
  surfaces: [answerOf("iam", "SimulatePrincipalPolicy", "GetContextKeysForPrincipalPolicy")],
  template: templateWith({
    account: "\\d+",
    other: "\\d+",
  })`Invalid Policy Source Arn: caller's account ${"account"} does not have access to policies in account ${"other"}`,
  causes: [],
  words: {
    en: "The identity belongs to account {other}: only that account itself can ask for a simulation of it.",
    ko: "해당 자격 증명은 {other} 계정의 것입니다. 그 계정에서만 시뮬레이션할 수 있습니다.",
    ja: "その ID はアカウント {other} のものです。シミュレーションはそのアカウントからしか要求できません。",
  },
  examples: [
    {
      text: "Invalid Policy Source Arn: caller's account 908419136182 does not have access to policies in account 123456789012",
      source: "inferred: quoted in a public guide, no recording at hand",
    },
  ],
});
