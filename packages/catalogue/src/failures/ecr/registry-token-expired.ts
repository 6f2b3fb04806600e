import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The password of docker login is older than twelve hours, or none that GetAuthorizationToken gave: log in again. */
export const ecrRegistryTokenExpired = failureMode({
  id: "ecr.registry-token-expired",
  code: "DENIED",
  status: 403,
  surfaces: [answerOf("ecr")],
  template: template`Your authorization token has expired. Reauthenticate and try again.`,
  causes: [],
  words: {
    en: "The password of docker login is older than twelve hours, or none that GetAuthorizationToken gave: log in again.",
    ko: "docker login의 암호가 12시간이 지났거나 GetAuthorizationToken이 준 것이 아닙니다. 다시 로그인하세요.",
    ja: "docker login のパスワードが 12 時間を過ぎているか、GetAuthorizationToken が返したものではありません。もう一度ログインしてください。",
  },
  examples: [
    { text: "Your authorization token has expired. Reauthenticate and try again.", source: "aws/aws-cli#6580" },
  ],
});
