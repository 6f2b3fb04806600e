import { RuntimeRefusal } from "@understudy/cloud";

/** First match wins. The texts are those of Docker's distribution client and of registries, as the daemon passes them on. */
const kinds: readonly (readonly [RuntimeRefusal["kind"], RegExp])[] = [
  [
    "image-invalid",
    /invalid reference format|repository name must be|not a valid repository|unsupported media type|invalid tag format/i,
  ],
  ["image-platform", /no matching manifest for|does not match the specified platform|no match for platform/i],
  ["image-rate-limited", /toomanyrequests/i],
  [
    "image-layer",
    /failed to copy: httpReaderSeeker|error pulling image configuration|filesystem layer verification failed/i,
  ],
  // Docker Hub answers the same for a missing and for a private repository; AWS shows it as it is.
  ["image-not-found", /manifest unknown|manifest for .* not found|repository does not exist|name unknown|not found: /i],
  ["image-denied", /denied|unauthorized|no basic auth credentials|authentication required|forbidden/i],
  ["image-not-found", /not found|no such image/i],
];

/** Turns the engine's words about a pull into a refusal; what is none of the known kinds is the network's fault. */
export function pullRefusal(text: string): RuntimeRefusal {
  const kind = kinds.find(([, pattern]) => pattern.test(text))?.[0];
  return new RuntimeRefusal(kind ?? "registry-unreachable", text);
}
