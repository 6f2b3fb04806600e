/** Walks the categories of the OCI distribution specification's conformance: pull, push, content discovery, content management. */
import { connect } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { RegistryForTest } from "./testing/open-registry.js";
import { digestOf, errorOf, MANIFEST, manifestOf, openRegistry, pushBlob, pushImage } from "./testing/open-registry.js";

const MIB = 1024 * 1024;
const ABSENT = digestOf("absent");

let registry: RegistryForTest;
beforeAll(async () => {
  registry = await openRegistry();
});
afterAll(async () => {
  await registry.close();
  expect(registry.defects).toEqual([]);
});
beforeEach(async () => {
  await registry.host.reset();
  registry.api("ecr", "CreateRepository", { repositoryName: "web" });
});

const ask: RegistryForTest["ask"] = (method, path, { headers, body } = {}) =>
  registry.ask(method, path, { headers: { authorization: registry.login(), ...headers }, ...(body && { body }) });
const asLogged = (): RegistryForTest => ({ ...registry, ask });
const pathOf = (response: Response) => (response.headers.get("location") ?? "").replace("/v2/", "");
const stored = async () => (await registry.host.blobs.list()).length;

describe("who asks", () => {
  it("is told by the password of docker login", async () => {
    expect((await ask("GET", "")).status).toBe(200);
    expect((await ask("GET", "")).headers.get("docker-distribution-api-version")).toBe("registry/2.0");
  });

  it.each([
    ["nothing", ""],
    ["no basic login", "Bearer abc"],
    ["another user", `Basic ${Buffer.from("me:secret").toString("base64")}`],
  ])("is asked for when there is %s", async (_what, authorization) => {
    const response = await ask("GET", "", { headers: { authorization } });
    expect(response.headers.get("www-authenticate")).toMatch(/^Basic realm=".+",service="ecr.amazonaws.com"$/);
    expect(await errorOf(response)).toEqual([401, "UNAUTHORIZED", "authentication required"]);
  });

  it("is not known by a password that was not given out, has expired, or whose key is gone", async () => {
    const expired = [403, "DENIED", "Your authorization token has expired. Reauthenticate and try again."];
    const made = `Basic ${Buffer.from("AWS:made-up").toString("base64")}`;
    expect(await errorOf(await ask("GET", "", { headers: { authorization: made } }))).toEqual(expired);
    const authorization = registry.login();
    await registry.host.manualClock?.advanceTo(registry.host.clock.now() + 12 * 3_600_000, async () => undefined);
    expect(await errorOf(await ask("GET", "", { headers: { authorization } }))).toEqual(expired);
    const key = registry.user("gone", [{ Effect: "Allow", Action: "ecr:*", Resource: "*" }]);
    const theirs = registry.login(key);
    registry.api("iam", "DeleteAccessKey", { UserName: "gone", AccessKeyId: key });
    expect(await errorOf(await ask("GET", "", { headers: { authorization: theirs } }))).toEqual(expired);
  });
});

describe("push", () => {
  it("takes a blob in one POST", async () => {
    const response = await ask("POST", `web/blobs/uploads/?digest=${digestOf("abc")}`, { body: "abc" });
    expect([response.status, pathOf(response)]).toEqual([201, `web/blobs/${digestOf("abc")}`]);
    expect(await (await ask("GET", pathOf(response))).text()).toBe("abc");
  });

  it("takes a blob in a POST and a PUT", async () => {
    const begun = await ask("POST", "web/blobs/uploads/");
    expect([begun.status, begun.headers.get("range")]).toEqual([202, "0-0"]);
    const put = await ask("PUT", `${pathOf(begun)}?digest=${digestOf("abc")}`, { body: "abc" });
    expect([put.status, put.headers.get("docker-content-digest")]).toEqual([201, digestOf("abc")]);
  });

  it("takes a blob in chunks, and tells how far it is", async () => {
    const bytes = Buffer.alloc(5 * MIB + 7, "x");
    const begun = await ask("POST", "web/blobs/uploads/");
    expect(begun.headers.get("oci-chunk-min-length")).toBe(String(5 * MIB));
    const path = pathOf(begun);
    const chunk = (first: number, last: number) =>
      ask("PATCH", path, {
        headers: { "content-range": `${first}-${last}`, "content-type": "application/octet-stream" },
        body: bytes.subarray(first, last + 1),
      });
    const first = await chunk(0, 5 * MIB - 1);
    expect([first.status, first.headers.get("range")]).toEqual([202, `0-${5 * MIB - 1}`]);
    expect((await chunk(1, 2)).status).toBe(416);
    expect((await chunk(5 * MIB + 1, 5 * MIB + 6)).status).toBe(416);
    const shown = await ask("GET", path);
    expect([shown.status, shown.headers.get("range")]).toEqual([204, `0-${5 * MIB - 1}`]);
    expect((await chunk(5 * MIB, 5 * MIB + 6)).status).toBe(202);
    expect((await ask("PUT", `${path}?digest=${digestOf(bytes)}`)).status).toBe(201);
    const pulled = Buffer.from(await (await ask("GET", `web/blobs/${digestOf(bytes)}`)).arrayBuffer());
    expect(pulled.equals(bytes)).toBe(true);
    expect(await stored()).toBe(1);
    expect((await ask("GET", path)).status).toBe(404);
  });

  it("leaves nothing of a blob whose digest is another", async () => {
    const begun = await ask("POST", "web/blobs/uploads/");
    const put = await ask("PUT", `${pathOf(begun)}?digest=${ABSENT}`, { body: "abc" });
    expect(await errorOf(put)).toEqual([
      400,
      "DIGEST_INVALID",
      `Digest of uploaded layer does not match the specified digest(s): '${ABSENT}'`,
    ]);
    expect((await ask("PUT", `${pathOf(begun)}?digest=${ABSENT}`)).status).toBe(404);
    expect((await ask("HEAD", `web/blobs/${ABSENT}`)).status).toBe(404);
    expect(await stored()).toBe(0);
  });

  it("leaves nothing of an upload that is given up, and nothing of one without a place", async () => {
    const begun = await ask("POST", "web/blobs/uploads/");
    await ask("PATCH", pathOf(begun), { body: "abc" });
    expect(await stored()).toBe(1);
    expect((await ask("DELETE", pathOf(begun))).status).toBe(204);
    expect((await ask("DELETE", pathOf(begun))).status).toBe(404);
    const other = await ask("PATCH", `web/blobs/uploads/0b6cf3c5-3c5b-4a54-9f3e-1f1e0c9d8a7b`, { body: "abc" });
    expect((await errorOf(other)).slice(0, 2)).toEqual([404, "BLOB_UPLOAD_UNKNOWN"]);
    expect(await stored()).toBe(0);
  });

  it("leaves nothing of a body that breaks off", async () => {
    const begun = await ask("POST", "web/blobs/uploads/");
    const { port } = new URL(registry.url);
    const head = [
      `PATCH ${begun.headers.get("location")} HTTP/1.1`,
      "host: localhost",
      `authorization: ${registry.login()}`,
      "content-length: 100",
      "",
      "half",
    ];
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), "127.0.0.1", () => socket.write(head.join("\r\n"), () => socket.end()));
      socket.on("close", () => resolve());
      socket.resume();
    });
    expect(await stored()).toBe(0);
    const put = await ask("PUT", `${pathOf(begun)}?digest=${digestOf("abc")}`, { body: "abc" });
    expect(put.status).toBe(201);
  });

  it("takes a blob over from a repository that the caller may read, else begins an upload", async () => {
    registry.api("ecr", "CreateRepository", { repositoryName: "base" });
    const digest = await pushBlob(asLogged(), "base", "abc");
    const mounted = await ask("POST", `web/blobs/uploads/?mount=${digest}&from=base`);
    expect([mounted.status, pathOf(mounted)]).toEqual([201, `web/blobs/${digest}`]);
    expect(await stored()).toBe(1);
    registry.api("ecr", "DeleteRepository", { repositoryName: "base", force: true });
    expect(await (await ask("GET", `web/blobs/${digest}`)).text()).toBe("abc");
    expect((await ask("POST", `web/blobs/uploads/?mount=${ABSENT}&from=base`)).status).toBe(202);
    expect((await ask("POST", `web/blobs/uploads/?mount=${ABSENT}`)).status).toBe(202);
  });

  it("takes a blob that is there, and a manifest that is there, again", async () => {
    const digest = await pushImage(asLogged(), "web", "a", "v1");
    expect(await pushImage(asLogged(), "web", "a", "v1")).toBe(digest);
    expect(await stored()).toBe(2);
  });

  it("takes a manifest by tag and by digest", async () => {
    const digest = await pushImage(asLogged(), "web", "a", "v1");
    const body = manifestOf("config a", ["layer a"], { annotations: { a: "b" } });
    const put = await ask("PUT", `web/manifests/${digestOf(body)}`, { headers: { "content-type": MANIFEST }, body });
    expect([put.status, pathOf(put)]).toEqual([201, `web/manifests/${digestOf(body)}`]);
    const other = await ask("PUT", `web/manifests/${digest}`, { headers: { "content-type": MANIFEST }, body });
    expect((await errorOf(other)).slice(0, 2)).toEqual([400, "DIGEST_INVALID"]);
  });

  it.each([
    ["of blobs that are not there", () => manifestOf("x", []), 404, "MANIFEST_BLOB_UNKNOWN", /required for pushing/],
    ["that is no JSON", () => "{", 405, "UNSUPPORTED", /'Invalid JSON syntax'$/],
    ["that is too large", () => " ".repeat(4 * MIB + 1), 405, "UNSUPPORTED", /'Invalid JSON syntax'$/],
  ])("refuses a manifest %s", async (_what, body, status, code, message) => {
    const put = await ask("PUT", "web/manifests/v1", { headers: { "content-type": MANIFEST }, body: body() });
    const error = await errorOf(put);
    expect(error.slice(0, 2)).toEqual([status, code]);
    expect(error[2]).toMatch(message);
  });

  it("refuses to move a tag that is immutable", async () => {
    await pushImage(asLogged(), "web", "a", "v1");
    registry.api("ecr", "PutImageTagMutability", { repositoryName: "web", imageTagMutability: "IMMUTABLE" });
    const headers = { "content-type": MANIFEST };
    const put = await ask("PUT", "web/manifests/v1", { headers, body: manifestOf("config a", []) });
    expect(await errorOf(put)).toEqual([
      400,
      "TAG_INVALID",
      "The image tag 'v1' already exists in the 'web' repository and cannot be overwritten because the repository is immutable.",
    ]);
  });
});

describe("pull", () => {
  it("gives a manifest by tag and digest, and its headers alone to HEAD", async () => {
    const digest = await pushImage(asLogged(), "web", "a", "v1");
    for (const reference of ["v1", digest]) {
      for (const method of ["GET", "HEAD"]) {
        const response = await ask(method, `web/manifests/${reference}`);
        const { headers } = response;
        expect([response.status, headers.get("content-type"), headers.get("docker-content-digest")]).toEqual([
          200,
          MANIFEST,
          digest,
        ]);
        expect(Number(headers.get("content-length"))).toBe(manifestOf("config a", ["layer a"]).length);
        if (method === "GET") expect(digestOf(await response.text())).toBe(digest);
      }
    }
  });

  it("gives a blob whole, in part, and its headers alone to HEAD", async () => {
    const path = `web/blobs/${await pushBlob(asLogged(), "web", "0123456789")}`;
    const head = await ask("HEAD", path);
    expect([head.status, head.headers.get("content-length")]).toEqual([200, "10"]);
    const part = (range: string) => ask("GET", path, { headers: { range } });
    for (const [range, text] of [
      ["bytes=2-4", "234"],
      ["bytes=7-", "789"],
      ["bytes=-2", "89"],
      ["bytes=8-99", "89"],
    ] as const) {
      const response = await part(range);
      expect([response.status, await response.text()]).toEqual([206, text]);
    }
    expect((await part("bytes=2-4")).headers.get("content-range")).toBe("bytes 2-4/10");
    expect((await part("bytes=10-")).status).toBe(416);
    expect((await part("lines=1-2")).status).toBe(200);
  });

  it.each([
    ["web/manifests/v1", 404, "MANIFEST_UNKNOWN", "Requested image not found"],
    [`web/manifests/${ABSENT}`, 404, "MANIFEST_UNKNOWN", "Requested image not found"],
    [
      `web/blobs/${ABSENT}`,
      404,
      "BLOB_UNKNOWN",
      `The layer with digest '${ABSENT}' does not exist in the repository with name 'web' in the registry with id '000000000000'`,
    ],
    [
      "none/manifests/v1",
      404,
      "NAME_UNKNOWN",
      "The repository with name 'none' does not exist in the registry with id '000000000000'",
    ],
    ["web/blobs/sha256:xyz", 400, "DIGEST_INVALID", expect.stringContaining("layerDigest")],
    ["web/blobs/..%2f..%2fx", 405, "UNSUPPORTED", "The operation is unsupported."],
    ["WEB/manifests/v1", 400, "NAME_INVALID", expect.stringContaining("repositoryName")],
    ["%zz/manifests/v1", 405, "UNSUPPORTED", "The operation is unsupported."],
    ["_catalog", 405, "UNSUPPORTED", "The operation is unsupported."],
  ])("has no %s", async (path, status, code, message) => {
    expect(await errorOf(await ask("GET", path))).toEqual([status, code, message]);
    if (status === 404) expect((await ask("HEAD", path)).status).toBe(404);
  });

  it("gives a layer at the address that GetDownloadUrlForLayer tells", async () => {
    const layerDigest = await pushBlob(asLogged(), "web", "abc");
    const { downloadUrl } = registry.api<{ downloadUrl: string }>("ecr", "GetDownloadUrlForLayer", {
      repositoryName: "web",
      layerDigest,
    });
    const address = registry.url + new URL(downloadUrl).pathname;
    expect(await (await fetch(address)).text()).toBe("abc");
    expect((await fetch(address.replace("layers/", "layers/AAAA"))).status).toBe(403);
  });
});

describe("content discovery", () => {
  it("lists tags in order, page by page", async () => {
    for (const [content, tag] of [
      ["a", "v2"],
      ["b", "v1"],
      ["c", "latest"],
    ] as const)
      await pushImage(asLogged(), "web", content, tag);
    expect(await (await ask("GET", "web/tags/list")).json()).toEqual({ name: "web", tags: ["latest", "v1", "v2"] });
    const page = await ask("GET", "web/tags/list?n=2");
    expect(await page.json()).toEqual({ name: "web", tags: ["latest", "v1"] });
    const [, next = ""] = /^<\/v2\/(.+)>; rel="next"$/.exec(page.headers.get("link") ?? "") ?? [];
    const last = await ask("GET", next);
    expect([await last.json(), last.headers.get("link")]).toEqual([{ name: "web", tags: ["v2"] }, null]);
    expect(await (await ask("GET", "web/tags/list?n=0")).json()).toEqual({ name: "web", tags: [] });
    expect((await ask("GET", "none/tags/list")).status).toBe(404);
  });

  it("lists what is said about an image", async () => {
    const digest = await pushImage(asLogged(), "web", "a", "v1");
    const subject = { mediaType: MANIFEST, digest, size: 1 };
    const body = manifestOf("config a", [], { subject, artifactType: "application/spdx+json" });
    const put = await ask("PUT", `web/manifests/${digestOf(body)}`, { headers: { "content-type": MANIFEST }, body });
    expect(put.headers.get("oci-subject")).toBe(digest);
    const response = await ask("GET", `web/referrers/${digest}?artifactType=application/spdx%2Bjson`);
    expect(response.headers.get("oci-filters-applied")).toBe("artifactType");
    expect(await response.json()).toMatchObject({
      schemaVersion: 2,
      manifests: [{ digest: digestOf(body), artifactType: "application/spdx+json", size: body.length }],
    });
    const none = await ask("GET", `web/referrers/${ABSENT}`);
    expect([none.status, await none.json()]).toMatchObject([200, { manifests: [] }]);
  });
});

describe("content management", () => {
  it("deletes a tag, and a manifest with its layers", async () => {
    const digest = await pushImage(asLogged(), "web", "a", "v1");
    const headers = { "content-type": MANIFEST };
    await ask("PUT", "web/manifests/v2", { headers, body: manifestOf("config a", ["layer a"]) });
    expect((await ask("DELETE", "web/manifests/v1")).status).toBe(202);
    expect((await ask("GET", "web/manifests/v1")).status).toBe(404);
    expect((await ask("DELETE", `web/manifests/${digest}`)).status).toBe(202);
    expect(await errorOf(await ask("DELETE", `web/manifests/${digest}`))).toEqual([
      404,
      "MANIFEST_UNKNOWN",
      "Requested image not found",
    ]);
    expect(await stored()).toBe(0);
  });

  it("does not delete a manifest that an index names, nor a blob", async () => {
    const digest = await pushImage(asLogged(), "web", "a", "v1");
    const manifests = [{ mediaType: MANIFEST, digest, size: 1 }];
    const body = JSON.stringify({ schemaVersion: 2, mediaType: "application/vnd.oci.image.index.v1+json", manifests });
    const other = { "content-type": MANIFEST };
    expect((await ask("PUT", "web/manifests/all", { headers: other, body })).status).toBe(405);
    const headers = { "content-type": "application/vnd.oci.image.index.v1+json" };
    expect((await ask("PUT", "web/manifests/all", { headers, body })).status).toBe(201);
    expect(await errorOf(await ask("DELETE", `web/manifests/${digest}`))).toEqual([
      405,
      "UNSUPPORTED",
      `Requested image referenced by manifest list: [${digestOf(body)}]`,
    ]);
    expect((await ask("DELETE", `web/blobs/${digestOf("layer a")}`)).status).toBe(405);
  });
});

describe("rights", () => {
  const web = "arn:aws:ecr:us-east-1:000000000000:repository/web";
  const denied = (action: string) => [
    403,
    "DENIED",
    `User: arn:aws:iam::000000000000:user/ana is not authorized to perform: ecr:${action} on resource: ${web} because no identity-based policy allows the ecr:${action} action`,
  ];

  it.each([
    ["GET", "web/manifests/v1", "BatchGetImage"],
    ["GET", `web/blobs/${ABSENT}`, "GetDownloadUrlForLayer"],
    ["POST", "web/blobs/uploads/", "InitiateLayerUpload"],
    ["PATCH", "web/blobs/uploads/0b6cf3c5-3c5b-4a54-9f3e-1f1e0c9d8a7b", "UploadLayerPart"],
    ["PUT", "web/manifests/v1", "PutImage"],
    ["DELETE", "web/manifests/v1", "BatchDeleteImage"],
    ["GET", "web/tags/list", "ListImages"],
    ["GET", `web/referrers/${ABSENT}`, "ListImageReferrers"],
  ])("%s %s needs ecr:%s", async (method, path, action) => {
    const login = { Effect: "Allow", Action: "ecr:GetAuthorizationToken", Resource: "*" };
    const authorization = registry.login(registry.user("ana", [login]));
    const response = await ask(method, path, { headers: { authorization }, ...(method !== "GET" && { body: "{}" }) });
    expect(response.headers.get("x-understudy-explain")).toMatch(/^\/_understudy\/decisions\//);
    expect(await errorOf(response)).toEqual(denied(action));
  });

  it("of another account come from the repository's policy; the registry is named by the path or the Host", async () => {
    const theirs = "123456789012";
    registry.api("ecr", "CreateRepository", { repositoryName: "web" }, theirs);
    const host = `${theirs}.dkr.ecr.us-east-1.amazonaws.com`;
    const read = () => ask("GET", `${host}/web/tags/list`);
    expect((await errorOf(await read()))[2]).toContain("no resource-based policy allows the ecr:ListImages action");
    const statement = {
      Effect: "Allow",
      Principal: { AWS: "arn:aws:iam::000000000000:root" },
      Action: ["ecr:ListImages"],
    };
    const policyText = JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
    registry.api("ecr", "SetRepositoryPolicy", { repositoryName: "web", policyText }, theirs);
    expect(await (await read()).json()).toEqual({ name: `${host}/web`, tags: [] });
  });
});
