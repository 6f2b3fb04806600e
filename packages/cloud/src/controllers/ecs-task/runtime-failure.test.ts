import { expect, it } from "vitest";
import { RuntimeRefusal } from "../../runtime/runtime.js";
import { parseImage, runtimeFailure } from "./runtime-failure.js";

it.each([
  ["busybox", "docker.io/library/busybox:latest"],
  ["nginx:1.25", "docker.io/library/nginx:1.25"],
  ["org/app", "docker.io/org/app:latest"],
  ["localhost:5000/app:x", "localhost:5000/app:x"],
  ["000000000000.dkr.ecr.us-east-1.amazonaws.com/app:x", "000000000000.dkr.ecr.us-east-1.amazonaws.com/app:x"],
  ["app@sha256:abc", "docker.io/library/app@sha256:abc"],
])("reads the image %s as %s", (image, reference) => {
  expect(parseImage(image).reference).toBe(reference);
});

it.each([
  ["image-not-found", "CannotPullContainerError"],
  ["image-denied", "CannotPullContainerError"],
  ["image-rate-limited", "CannotPullContainerError"],
  ["image-platform", "CannotPullContainerError"],
  ["image-layer", "CannotPullContainerError"],
  ["registry-unreachable", "CannotPullContainerError"],
  ["image-invalid", "CannotPullContainerError"],
  ["cannot-create", "CannotCreateContainerError"],
  ["cannot-start", "CannotStartContainerError"],
] as const)("words %s as %s", (kind, error) => {
  for (const launchType of ["FARGATE", "EC2"]) {
    const failure = runtimeFailure(new RuntimeRefusal(kind, "detail"), "org/app:x", {
      launchType,
      platform: "linux/amd64",
    });
    expect(failure.message).toMatch(new RegExp(`^${error}: `));
  }
});
