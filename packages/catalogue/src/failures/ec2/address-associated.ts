import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The address `address` stands on something: take it off first. */
export const ec2AddressAssociated = failureMode({
  id: "ec2.address-associated",
  code: "Resource.AlreadyAssociated",
  surfaces: [answerOf("ec2", "AssociateAddress", "CreateNatGateway", "ReleaseAddress")],
  template: template`resource ${"address"} is already associated.`,
  causes: [],
  words: {
    en: "The address {address} stands on something: take it off first.",
    ko: "주소 {address}이(가) 이미 연결되어 있습니다. 먼저 연결을 해제하세요.",
    ja: "アドレス {address} はすでに関連付けられています。先に解除してください。",
  },
  examples: [
    { text: "resource eipalloc-0d62741a9b460cc61 is already associated.", source: "getmoto/moto ec2/exceptions.py" },
  ],
});
