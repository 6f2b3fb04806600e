import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The token is not a JSON Web Token. */
export const stsIdentityTokenNotJwt = failureMode({
  id: "sts.identity-token-not-jwt",
  code: "InvalidIdentityToken",
  surfaces: [answerOf("sts", "AssumeRoleWithWebIdentity")],
  template: template`The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)`,
  causes: [],
  words: {
    en: "The token is not a JSON Web Token with a header, claims and a signature. An access token is often something else: send the ID token.",
    ko: "토큰이 헤더, 클레임, 서명을 갖춘 JSON 웹 토큰이 아닙니다. 액세스 토큰이 아니라 ID 토큰을 보내세요.",
    ja: "トークンがヘッダー、クレーム、署名を持つ JSON Web Token ではありません。アクセストークンではなく ID トークンを送ってください。",
  },
  examples: [
    {
      text: "The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)",
      source: "SDK logs quoted in public notes",
    },
  ],
});
