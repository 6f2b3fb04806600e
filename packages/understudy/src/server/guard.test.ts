import type { IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import { refusal } from "./guard.js";

const asked = (headers: Record<string, string>) => refusal({ headers } as unknown as IncomingMessage);

describe("the guard", () => {
  it.each([
    "127.0.0.1:4566",
    "[::1]:4566",
    "localhost",
    "api.localhost:4566",
    "172.17.0.1:33000",
    "host.docker.internal:4566",
    "ecs.us-east-1.amazonaws.com",
    "sync-127.0.0.1:4566",
    "sync-localhost",
  ])("answers under the name %s", (host) => expect(asked({ host })).toBeUndefined());

  it.each([
    "evil.example",
    "localhost.evil.example",
    "sync-evil.example",
    "127.0.0.1.evil.example:80",
    "amazonaws.com.evil.example",
    "",
  ])("does not answer under the name %s", (host) => expect(asked({ host })).toContain("Host"));

  it("answers no page of another site, but those of this machine", () => {
    expect(asked({ host: "localhost", origin: "https://evil.example" })).toContain("Origin");
    expect(asked({ host: "localhost", origin: "no url" })).toContain("Origin");
    // Sandboxed frames and files: a page of anybody's.
    expect(asked({ host: "localhost", origin: "null" })).toContain("Origin");
    expect(asked({ host: "localhost", origin: "http://localhost:4566" })).toBeUndefined();
  });

  it("answers nobody who names no host", () => expect(asked({})).toContain("Host"));
});
