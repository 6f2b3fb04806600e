import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** `name` is set twice in one container: as an environment variable and as a secret, or as two secrets. */
export const ecsSecretNameNotUnique = failureMode({
  id: "ecs.secret-name-not-unique",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`The secret name must be unique and not shared with any new or existing environment variables set on the container, such as '${"name"}'.`,
  causes: [],
  words: {
    en: "{name} is set twice in one container: as an environment variable and as a secret, or as two secrets. Keep one of them.",
    ko: "{name}이(가) 한 컨테이너에 환경 변수와 보안 암호로, 또는 보안 암호 두 개로 중복 설정되어 있습니다. 하나만 남기세요.",
    ja: "{name} が 1 つのコンテナに、環境変数とシークレット、または 2 つのシークレットとして重複して設定されています。どちらか一方だけにしてください。",
  },
  examples: [
    {
      text: "The secret name must be unique and not shared with any new or existing environment variables set on the container, such as 'DB_PASSWORD'.",
      source: "terraform output quoted in public notes",
    },
  ],
});
