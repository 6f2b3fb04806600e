import type { Cause } from "../../failure-mode.js";

/** The secret's JSON has other keys. Which ones is not told: they are part of the secret. */
export const jsonKeyAbsent: Cause<object, "key"> = {
  id: "json-key-absent",
  holds: (_, { key }) => ({ key }),
  words: {
    en: "The secret's JSON has no key {key}. Keys are case-sensitive: correct the part of valueFrom after the ARN, or put the key into the secret (aws secretsmanager put-secret-value).",
    ko: "보안 암호의 JSON에 키 {key}이(가) 없습니다. 키는 대소문자를 구분합니다. valueFrom에서 ARN 뒤의 부분을 고치거나 보안 암호에 키를 넣으세요(aws secretsmanager put-secret-value).",
    ja: "シークレットの JSON にキー {key} がありません。キーは大文字と小文字を区別します。valueFrom の ARN より後ろを直すか、シークレットにキーを入れてください(aws secretsmanager put-secret-value)。",
  },
  fixes: () => [{ do: "change-request", what: "valueFrom" }],
};
