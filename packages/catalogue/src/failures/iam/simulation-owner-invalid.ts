import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The owner of the resource is not given as the ARN of an account. */
export const iamSimulationOwnerInvalid = failureMode({
  id: "iam.simulation-owner-invalid",
  code: "InvalidInput",
  surfaces: [answerOf("iam", "SimulatePrincipalPolicy", "SimulateCustomPolicy")],
  template: template`'${"owner"}' is not a valid as a Resource Owner.`,
  causes: [],
  words: {
    en: "{owner} is no owner: despite the documentation the ARN of the account is asked for, arn:aws:iam::ACCOUNT:root.",
    ko: "{owner}은(는) 리소스 소유자로 쓸 수 없습니다. 문서와 달리 계정의 ARN(arn:aws:iam::ACCOUNT:root)을 지정해야 합니다.",
    ja: "{owner} はリソース所有者として使えません。ドキュメントと異なり、アカウントの ARN(arn:aws:iam::ACCOUNT:root)を指定します。",
  },
  examples: [
    {
      text: "'123456789012' is not a valid as a Resource Owner.",
      source: "radkawar/stackd testdata/aws/iam/simulation.json (recorded); boto/botocore#1346",
    },
  ],
});
