import { failureMode } from "../../../failure-mode.js";
import { template } from "../../../template.js";
import { answerOf } from "../../surface.js";

/** The second part of an ARN is aws, aws-cn or aws-us-gov; `partition` is none of them. */
export const iamPolicyPartitionInvalid = failureMode({
  id: "iam.policy-partition-invalid",
  code: "MalformedPolicyDocument",
  surfaces: [answerOf("iam")],
  template: template`Partition "${"partition"}" is not valid for resource "${"resource"}".`,
  causes: [],
  words: {
    en: "The second part of an ARN is aws, aws-cn or aws-us-gov; {partition} is none of them.",
    ko: "ARN의 두 번째 부분은 aws, aws-cn, aws-us-gov여야 하며 {partition}은(는) 해당되지 않습니다.",
    ja: "ARN の 2 番目の部分は aws、aws-cn、aws-us-gov のいずれかです。{partition} は該当しません。",
  },
  examples: [
    {
      text: 'Partition "a" is not valid for resource "arn:a:b:c:d:e".',
      source: "getmoto/moto iam/policy_validation.py",
    },
  ],
});
