import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** The certificate at index `index` of the chain (-1: the one before the chain) is not signed by the next. */
export const iamCertificateChainInvalid = failureMode({
  id: "iam.certificate-chain-invalid",
  code: "MalformedCertificate",
  status: 400,
  surfaces: [answerOf("iam", "UploadServerCertificate")],
  template: templateWith({
    index: "-?\\d+",
  })`Unable to validate certificate chain. The certificate chain must start with the immediate signing certificate, followed by any intermediaries in order. The index within the chain of the invalid certificate is: ${"index"}`,
  causes: [],
  words: {
    en: "The certificate at index {index} of the chain (-1: the one before the chain) is not signed by the next.",
    ko: "체인의 {index}번 인증서(-1은 체인 앞의 인증서)가 다음 인증서로 서명되지 않았습니다.",
    ja: "チェーンの {index} 番目の証明書(-1 はチェーンの前の証明書)が、次の証明書で署名されていません。",
  },
  examples: [
    {
      text: "Unable to validate certificate chain. The certificate chain must start with the immediate signing certificate, followed by any intermediaries in order. The index within the chain of the invalid certificate is: -1",
      source: "go-acme/lego#304",
    },
  ],
});
