import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it } from "vitest";
import { withoutUpgrade } from "./without-upgrade.js";

let server: Server;
afterEach(() => new Promise((resolve) => server.close(resolve)));

it("is answered with its body, as if it had offered nothing", async () => {
  server = createServer((asked, answer) => {
    let body = "";
    asked.on("data", (part) => {
      body += part;
    });
    asked.on("end", () =>
      answer.end(`${asked.method} ${asked.url} ${asked.headers["x-name"]} ${asked.headers.upgrade} ${body}`),
    );
  });
  server.on("upgrade", (asked, socket, head) => withoutUpgrade(server, asked, socket, head));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const headers = {
    connection: "Upgrade, HTTP2-Settings",
    upgrade: "h2c",
    "x-name": "coffee",
    "content-length": 100_000,
  };
  const text = await new Promise<string>((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, method: "POST", path: "/?a=b", headers }, (answer) => {
      let all = "";
      answer.on("data", (part) => {
        all += part;
      });
      answer.on("end", () => resolve(all));
    });
    asked.on("error", reject);
    asked.end("x".repeat(100_000));
  });
  expect(text.replace(/x{100000}$/, "BODY")).toBe("POST /?a=b coffee undefined BODY");
});
