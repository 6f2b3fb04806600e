import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The registry was asked without the password that GetAuthorizationToken gives: run docker login as the user AWS. */
export const ecrRegistryAuthenticationRequired = failureMode({
  id: "ecr.registry-authentication-required",
  code: "UNAUTHORIZED",
  status: 401,
  surfaces: [answerOf("ecr")],
  template: template`authentication required`,
  causes: [],
  words: {
    en: "The registry was asked without the password that GetAuthorizationToken gives: run docker login as the user AWS.",
    ko: "GetAuthorizationToken이 주는 암호 없이 레지스트리를 요청했습니다. AWS 사용자로 docker login을 실행하세요.",
    ja: "GetAuthorizationToken が返すパスワードなしでレジストリに要求しました。ユーザー AWS で docker login を実行してください。",
  },
  examples: [{ text: "authentication required", source: "docker, which prints it for an answer 401 of Amazon ECR" }],
});
