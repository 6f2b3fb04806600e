import { expect, it } from "vitest";
import { parsePath } from "./parse-path.js";

const REGISTRY = "123456789012.dkr.ecr.eu-west-1.amazonaws.com";
const named = { registryId: "123456789012", region: "eu-west-1" };

it.each([
  ["/v2", "localhost", { kind: "base" }],
  ["/v2/", "localhost", { kind: "base" }],
  ["/v2/web/manifests/v1", "localhost:4566", { kind: "manifest", name: "web", reference: "v1", prefix: "/v2/web" }],
  ["/v2/a/b/blobs/sha256:00", "localhost", { kind: "blob", name: "a/b", reference: "sha256:00" }],
  ["/v2/web/blobs/uploads/", "localhost", { kind: "uploads", name: "web" }],
  ["/v2/web/blobs/uploads/id", "localhost", { kind: "upload", name: "web", reference: "id" }],
  ["/v2/web/tags/list", `${REGISTRY}:4566`, { kind: "tags", name: "web", ...named }],
  [`/v2/${REGISTRY}/web/tags/list`, "localhost", { name: "web", prefix: `/v2/${REGISTRY}/web`, ...named }],
  ["/v2/manifests/manifests/manifests", "localhost", { kind: "manifest", name: "manifests", reference: "manifests" }],
])("reads %s under %s", (path, host, expected) => expect(parsePath(path, host)).toMatchObject(expected));

it.each(["/v2/web", "/v2/web/manifests/", "/v2/%zz/tags/list", "/v2/_catalog"])("does not read %s", (path) => {
  expect(parsePath(path, "localhost")).toBeUndefined();
});
