import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A virtual MFA device of that path and name exists. */
export const iamMfaDeviceAlreadyExists = failureMode({
  id: "iam.mfa-device-already-exists",
  code: "EntityAlreadyExists",
  status: 409,
  surfaces: [answerOf("iam", "CreateVirtualMFADevice")],
  template: template`MFADevice entity at the same path and name already exists.`,
  causes: [],
  words: {
    en: "There is a virtual MFA device of that name already, perhaps one that was never enabled. Delete it first, or take another name.",
    ko: "같은 이름의 가상 MFA 디바이스가 이미 있습니다. 활성화되지 않은 채 남아 있는 것일 수 있습니다. 먼저 삭제하거나 다른 이름을 사용하세요.",
    ja: "その名前の仮想 MFA デバイスがすでに存在します。有効化されないまま残っているものかもしれません。先に削除するか、別の名前を使ってください。",
  },
  examples: [
    {
      text: "MFADevice entity at the same path and name already exists.",
      source: "a CloudTrail record of CreateVirtualMFADevice, found by text search",
    },
  ],
});
