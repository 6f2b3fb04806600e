import type { RuntimeRefusal } from "@understudy/cloud";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DockerApi } from "./docker-api.js";
import type { DockerRuntime } from "./docker-runtime.js";
import {
  busyboxImage,
  disposeOf,
  ensureTestImage,
  newInstance,
  openDocker,
  openEngine,
} from "./testing/open-docker.js";
import { type Registry, startRegistry } from "./testing/start-registry.js";

describe("pull of the docker driver", () => {
  let engine: DockerApi;
  let runtime: DockerRuntime;
  let registry: Registry;
  beforeAll(async () => {
    await ensureTestImage("busybox");
    engine = await openEngine();
    runtime = await openDocker(newInstance());
    registry = await startRegistry((await engine.call<{ Arch: string }>("GET", "/version")).Arch);
  });
  afterAll(async () => {
    await disposeOf(runtime);
    await engine.call("DELETE", `/images/${registry.name}/some/image:1`).catch(() => undefined);
    await registry.close();
  });

  async function refusal(image: string): Promise<RuntimeRefusal> {
    return runtime.pull(image).then(
      () => expect.unreachable(`${image} was pulled`),
      (error: RuntimeRefusal) => error,
    );
  }

  it("takes a local image of that name without a registry", async () => {
    expect((await runtime.pull(busyboxImage)).digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    const name = `${registry.name}/missing/but/here:1`;
    await engine.call("POST", `/images/${busyboxImage}/tag`, {
      query: { repo: `${registry.name}/missing/but/here`, tag: "1" },
    });
    registry.asked.splice(0);
    expect((await runtime.pull(name)).digest).toMatch(/^sha256:/);
    expect(registry.asked).toEqual([]);
    await engine.call("DELETE", `/images/${name}`);
  });

  it("pulls from a registry, once", async () => {
    const name = `${registry.name}/some/image:1`;
    const { digest } = await runtime.pull(name);
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    registry.asked.splice(0);
    expect(await runtime.pull(name)).toEqual({ digest });
    expect(registry.asked).toEqual([]);
  });

  it("pulls from its own registry under the name that a task has for the image", async () => {
    runtime.useRegistry(() => registry.name);
    const { digest = "" } = await runtime.pull(`${registry.name}/some/image:1`);
    const repository = "some/image";
    const name = "some/image:own";
    registry.asked.splice(0);
    const pulled = await runtime.pull(name, { kind: "registry", repository, digest, password: "secret" });
    expect(pulled).toEqual({ digest });
    // It knows the manifest from before, and still asks whether it may have it.
    expect(registry.asked).not.toEqual([]);
    expect((await runtime.pull(name)).digest).toMatch(/^sha256:/);
    await engine.call("DELETE", `/images/${name}`);
  });

  it("asks no registry where an image must be local", async () => {
    const local = { kind: "local" } as const;
    expect((await runtime.pull(busyboxImage, local)).digest).toMatch(/^sha256:/);
    registry.asked.splice(0);
    const refused = await runtime.pull(`${registry.name}/some/other:1`, local).catch((error: RuntimeRefusal) => error);
    expect(refused).toMatchObject({ name: "RuntimeRefusal", kind: "image-not-found" });
    expect(registry.asked).toEqual([]);
  });

  it("asks for the tag latest when none is named", async () => {
    registry.asked.splice(0);
    expect((await refusal(`${registry.name}/missing/image`)).kind).toBe("image-not-found");
    expect(registry.asked).toContain("/v2/missing/image/manifests/latest");
  });

  it.each([
    ["missing/image:1", "image-not-found", /not found|manifest unknown/],
    ["denied/image:1", "image-denied", /denied/],
    ["private/image:1", "image-denied", /unauthorized|authentication required/],
    ["other/platform:1", "image-platform", /no matching manifest/],
  ])("says why %s cannot be had", async (image, kind, text) => {
    const refused = await refusal(`${registry.name}/${image}`);
    expect(refused).toMatchObject({ name: "RuntimeRefusal", kind });
    expect(refused.detail).toMatch(text);
  });

  it.each(["Upper/Case", "a:b:c", "", "with space", "a//b"])("refuses the name %j", async (image) => {
    expect((await refusal(image)).kind).toBe("image-invalid");
  });

  it("says that a registry is not there", async () => {
    // Port 1 of this machine: nobody listens.
    const refused = await refusal("127.0.0.1:1/some/image:1");
    expect(refused.kind).toBe("registry-unreachable");
    expect(refused.detail).toContain("connection refused");
  });
});
