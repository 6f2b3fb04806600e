import * as crypto from "node:crypto";
import { expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { LAYER_PATH, openDownload } from "../layer-download.js";
import { ecrForTest } from "../testing/ecr-for-test.js";

it("gives an address that leads to the layer for an hour", () => {
  const { call, repository, push, store, now } = ecrForTest();
  repository("web");
  const [layerDigest = ""] = push("web", "a").layers;
  const answer = call<{ downloadUrl: string; layerDigest: string }>("GetDownloadUrlForLayer", {
    repositoryName: "web",
    layerDigest,
  });
  expect(answer.layerDigest).toBe(layerDigest);
  const [server, sealed = ""] = answer.downloadUrl.split(LAYER_PATH);
  expect(server).toBe(`https://${ACCOUNT}.dkr.ecr.us-east-1.amazonaws.com`);
  const open = (text: string, time: number) => openDownload(text, { store, crypto, now: time });
  expect(open(sealed, now())).toMatchObject({ digest: layerDigest });
  expect(open(sealed, now() + 3_600_000)).toBeUndefined();
  expect(open(`${sealed.slice(0, -2)}AA`, now())).toBeUndefined();
  expect(open("", now())).toBeUndefined();
});

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
