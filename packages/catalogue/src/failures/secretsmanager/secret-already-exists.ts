import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is a secret named `name` already. */
export const secretsmanagerSecretAlreadyExists = failureMode({
  id: "secretsmanager.secret-already-exists",
  code: "ResourceExistsException",
  surfaces: [answerOf("secretsmanager", "CreateSecret")],
  template: template`The operation failed because the secret ${"name"} already exists.`,
  causes: [],
  words: {
    en: "There is a secret named {name} already. Change it with PutSecretValue or UpdateSecret.",
    ko: "이름이 {name}인 보안 암호가 이미 있습니다. PutSecretValue나 UpdateSecret으로 변경하세요.",
    ja: "{name} という名前のシークレットはすでにあります。PutSecretValue か UpdateSecret で変更してください。",
  },
  examples: [
    {
      text: "The operation failed because the secret my-secret already exists.",
      source: "getmoto/moto secretsmanager/models.py",
    },
  ],
});
