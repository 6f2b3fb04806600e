import { expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { etagOf, expectNeeds } from "../testing/s3-for-test.js";
import { NO_UPLOAD, uploadForTest } from "../testing/upload-for-test.js";

it("lists parts in pages", () => {
  const { call, named, part } = uploadForTest();
  for (const number of [3, 1, 2]) part(number, `part ${number}`);
  const first = call("ListParts", { ...named, MaxParts: 2 });
  expect(first).toMatchObject({
    Parts: [
      { PartNumber: 1, ETag: etagOf("part 1"), Size: 5242880, ChecksumSHA256: expect.any(String) },
      { PartNumber: 2 },
    ],
    IsTruncated: true,
    NextPartNumberMarker: "2",
    Initiator: { ID: `arn:aws:iam::${ACCOUNT}:user/admin` },
  });
  const rest = call("ListParts", { ...named, PartNumberMarker: first.NextPartNumberMarker });
  expect(rest).toMatchObject({ Parts: [{ PartNumber: 3 }], IsTruncated: false });
});

it("needs s3:ListMultipartUploadParts, and an upload", () => {
  const test = uploadForTest();
  expect(test.refusal("ListParts", { ...test.named, UploadId: "0" })).toEqual(NO_UPLOAD);
  expectNeeds(test, "ListParts", test.named, "s3:ListMultipartUploadParts", "arn:aws:s3:::web/big");
});
