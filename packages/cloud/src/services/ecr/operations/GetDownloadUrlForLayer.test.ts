import { expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { ecrForTest } from "../testing/ecr-for-test.js";

it("is refused for a layer that is not there", () => {
  const { repository, refusal } = ecrForTest();
  repository("web");
  expect(refusal("GetDownloadUrlForLayer", { repositoryName: "web", layerDigest: "sha256:00" })).toEqual({
    id: "ecr.layer-not-found",
    code: "LayersNotFoundException",
    status: 400,
    message: `The layer with digest 'sha256:00' does not exist in the repository with name 'web' in the registry with id '${ACCOUNT}'`,
  });
});
