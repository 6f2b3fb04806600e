import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** An account has one OpenID Connect provider of a URL. */
export const iamOidcProviderAlreadyExists = failureMode({
  id: "iam.oidc-provider-already-exists",
  code: "EntityAlreadyExists",
  status: 409,
  surfaces: [answerOf("iam", "CreateOpenIDConnectProvider")],
  template: templateWith({ url: "\\S+" })`Provider with url ${"url"} already exists.`,
  causes: [],
  words: {
    en: "This account has a provider of {url} already. There is one per URL: use it, and add the client id that it lacks.",
    ko: "이 계정에 {url}의 공급자가 이미 있습니다. URL마다 하나뿐이므로 그것을 사용하고 필요한 클라이언트 ID를 추가하세요.",
    ja: "このアカウントには {url} のプロバイダーがすでにあります。URL ごとに 1 つなので、それを使い、足りないクライアント ID を追加してください。",
  },
  examples: [
    {
      text: "Provider with url https://token.actions.githubusercontent.com already exists.",
      source: "Terraform output quoted in public notes",
    },
  ],
});
