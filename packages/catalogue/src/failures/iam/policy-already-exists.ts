import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A policy named `policyName` already exists in this account; names are unique whatever the path. */
export const iamPolicyAlreadyExists = failureMode({
  id: "iam.policy-already-exists",
  code: "EntityAlreadyExists",
  status: 409,
  surfaces: [answerOf("iam", "CreatePolicy")],
  template: template`A policy called ${"policyName"} already exists. Duplicate names are not allowed.`,
  causes: [],
  words: {
    en: "A policy named {policyName} already exists in this account; names are unique whatever the path.",
    ko: "이 계정에 {policyName} 정책이 이미 있습니다. 이름은 경로와 관계없이 고유해야 합니다.",
    ja: "このアカウントには {policyName} というポリシーがすでにあります。名前はパスにかかわらず一意でなければなりません。",
  },
  examples: [
    {
      text: "A policy called reader already exists. Duplicate names are not allowed.",
      source: "localstack/localstack test_iam.snapshot.json",
    },
  ],
});
