import { expect, it } from "vitest";
import { uploads } from "../tables.js";
import { ecrForTest } from "../testing/ecr-for-test.js";

it("begins an upload without parts", () => {
  const { call, repository, store } = ecrForTest();
  repository("web");
  const { uploadId, partSize } = call<{ uploadId: string; partSize: number }>("InitiateLayerUpload", {
    repositoryName: "web",
  });
  expect(partSize).toBe(10_485_760);
  expect(store.get(uploads, uploadId)).toMatchObject({ parts: [], blobs: [], size: 0 });
});
