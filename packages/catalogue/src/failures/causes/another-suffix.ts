import type { Cause } from "../../failure-mode.js";
import type { SecretView } from "../../views/secret-view.js";

/** There is a secret of that name, with other random characters: it was deleted and made anew, or the ARN was put together by hand. */
export const anotherSuffix: Cause<SecretView> = {
  id: "another-suffix",
  holds: ({ secretArn, sameName }) => (sameName?.startsWith("arn:") ? { secretArn, sameName } : undefined),
  words: {
    en: "The secret of that name is {sameName}: the six random characters differ. A secret that is made anew gets others.",
    ko: "그 이름의 보안 암호는 {sameName}입니다. 임의의 여섯 문자가 다릅니다. 보안 암호를 다시 만들면 문자가 바뀝니다.",
    ja: "その名前のシークレットは {sameName} で、6 文字のランダムな文字が異なります。シークレットを作り直すと文字が変わります。",
  },
  fixes: ({ sameName }) => [{ do: "change-request", what: "valueFrom", to: sameName }],
};
