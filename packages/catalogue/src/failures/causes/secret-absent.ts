import type { Cause } from "../../failure-mode.js";
import type { SecretView } from "../../views/secret-view.js";

/** There is no secret of that name in that Region. */
export const secretAbsent: Cause<SecretView> = {
  id: "secret-absent",
  holds: ({ secretArn }) => ({ secretArn }),
  words: {
    en: "There is no secret {secretArn}. Create it (aws secretsmanager create-secret) and put its ARN into valueFrom.",
    ko: "보안 암호 {secretArn}이(가) 없습니다. 만든 뒤(aws secretsmanager create-secret) 그 ARN을 valueFrom에 넣으세요.",
    ja: "シークレット {secretArn} はありません。作成し(aws secretsmanager create-secret)、その ARN を valueFrom に指定してください。",
  },
  fixes: () => [{ do: "change-request", what: "valueFrom" }],
};
