import { expect, it } from "vitest";
import { ecrForTest } from "../testing/ecr-for-test.js";

it("knows what a layer is once an image names it, and only in its repository", () => {
  const { call, repository, push } = ecrForTest();
  repository("web");
  repository("api");
  const { layers } = push("web", "a", "v1");
  const check = (repositoryName: string) =>
    call("BatchCheckLayerAvailability", { repositoryName, layerDigests: layers });
  expect(check("web")).toMatchObject({
    layers: [
      { layerAvailability: "AVAILABLE", mediaType: "application/vnd.oci.image.config.v1+json" },
      { layerAvailability: "AVAILABLE", mediaType: "application/vnd.oci.image.layer.v1.tar" },
    ],
  });
  expect(check("api")).toMatchObject({
    layers: [{ layerAvailability: "UNAVAILABLE" }, { layerAvailability: "UNAVAILABLE" }],
  });
});
