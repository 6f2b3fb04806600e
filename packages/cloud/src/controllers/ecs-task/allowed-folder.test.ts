import { expect, it } from "vitest";
import { allowedFolder } from "./allowed-folder.js";

it.each([
  ["/srv/data", "/srv/data"],
  ["/srv/data/", "/srv/data"],
  ["/srv/data/deep/er", "/srv/data"],
  ["/srv//data/./deep", "/srv/data"],
  ["/srv/database", undefined],
  ["/srv", undefined],
  ["/srv/data/../../etc", undefined],
  ["srv/data", undefined],
  ["", undefined],
])("%s lies in %s", (path, expected) => {
  expect(allowedFolder(path, { hostMounts: ["/other", "/srv/data"] })).toBe(expected);
});

it("is the whole machine when the user says so", () => {
  expect(allowedFolder("/etc", { hostMounts: ["/"] })).toBe("/");
});
