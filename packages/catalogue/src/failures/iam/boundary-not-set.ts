import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no permissions boundary to remove from the `kind` `name`. */
export const iamBoundaryNotSet = failureMode({
  id: "iam.boundary-not-set",
  code: "NoSuchEntity",
  status: 404,
  surfaces: [answerOf("iam", "DeleteRolePermissionsBoundary", "DeleteUserPermissionsBoundary")],
  template: templateWith({
    kind: "role|user",
  })`The ${"kind"} with name ${"name"} does not have a permissions boundary.`,
  causes: [],
  words: {
    en: "There is no permissions boundary to remove from the {kind} {name}.",
    ko: "{kind} {name}에 제거할 권한 경계가 없습니다.",
    ja: "{kind} {name} には、取り除くアクセス許可の境界がありません。",
  },
  examples: [
    { text: "The role with name app does not have a permissions boundary.", source: "inferred: no recording at hand" },
  ],
});
