import { describe, expect, it } from "vitest";
import { dockerAddresses, formatDockerAddress } from "./docker-address.js";

describe("dockerAddresses", () => {
  it.each([
    ["unix:///run/user/1000/docker.sock", "unix:///run/user/1000/docker.sock"],
    ["tcp://127.0.0.1:2375", "tcp://127.0.0.1:2375"],
    ["tcp://localhost", "tcp://localhost:2375"],
    ["tcp://[::1]:99/", "tcp://::1:99"],
  ])("reads DOCKER_HOST=%s", (value, address) => {
    expect(dockerAddresses({ DOCKER_HOST: value }).map(formatDockerAddress)).toEqual([address]);
  });

  it.each(["tcp://10.0.0.1:2375", "ssh://me@elsewhere", "npipe:////./pipe/docker_engine", "tcp://127.evil.example:1"])(
    "refuses DOCKER_HOST=%s",
    (value) => {
      expect(() => dockerAddresses({ DOCKER_HOST: value })).toThrow(`DOCKER_HOST=${value} cannot be used`);
    },
  );

  it("looks for sockets when nothing is said", () => {
    expect(dockerAddresses({}).every(({ kind }) => kind === "unix")).toBe(true);
  });
});
