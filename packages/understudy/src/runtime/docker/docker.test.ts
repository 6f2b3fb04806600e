import { beforeAll } from "vitest";
import { describeRuntime } from "../../../../cloud/src/runtime/testing/conformance.js";
import { ensureTestImage, openUnderTest } from "./testing/open-docker.js";

beforeAll(() => ensureTestImage("busybox"));

describeRuntime("docker", openUnderTest);
