import { expect, it } from "vitest";
import { ecrForTest } from "../testing/ecr-for-test.js";
import { OCI_MANIFEST } from "../testing/push-image.js";

it("lists what is said about an image, by kind where asked", () => {
  const { call, repository, push } = ecrForTest();
  repository("web");
  const { digest } = push("web", "a", "v1");
  const subject = { mediaType: OCI_MANIFEST, digest, size: 1 };
  const bill = push("web", "bill", undefined, { subject, artifactType: "application/spdx+json" });
  const signature = push("web", "signature", undefined, { subject, artifactType: "application/signature" });
  const list = (filter?: object) =>
    call<{ referrers: { digest: string }[] }>("ListImageReferrers", {
      repositoryName: "web",
      subjectId: { imageDigest: digest },
      ...(filter && { filter }),
    }).referrers;
  expect(new Set(list().map((one) => one.digest))).toEqual(new Set([bill.digest, signature.digest]));
  expect(list({ artifactTypes: ["application/spdx+json"] })).toEqual([
    {
      digest: bill.digest,
      mediaType: OCI_MANIFEST,
      artifactType: "application/spdx+json",
      size: bill.manifest.length,
    },
  ]);
});
