import type { Cause } from "../../failure-mode.js";
import type { SecretVersionView } from "../../views/secret-version-view.js";

/** The secret has no version with that label or id; often it has no value at all yet. */
export const versionAbsent: Cause<SecretVersionView, "selector"> = {
  id: "version-absent",
  holds: ({ secretArn, stages }, { selector }) => ({ secretArn, selector, stages: stages || "none" }),
  words: {
    en: "No version of the secret {secretArn} has {selector}; the labels it has: {stages}. A secret without any has no value yet: give it one (aws secretsmanager put-secret-value), or correct the end of valueFrom.",
    ko: "보안 암호 {secretArn}에 {selector}인 버전이 없습니다. 있는 레이블: {stages}. 레이블이 없으면 아직 값이 없는 것이므로 값을 넣거나(aws secretsmanager put-secret-value) valueFrom의 끝부분을 고치세요.",
    ja: "シークレット {secretArn} に {selector} のバージョンがありません。あるラベル: {stages}。ラベルがなければまだ値が入っていないので、値を入れるか(aws secretsmanager put-secret-value)、valueFrom の末尾を直してください。",
  },
  fixes: () => [{ do: "change-request", what: "valueFrom" }],
};
