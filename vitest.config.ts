import { defineConfig } from "vitest/config";

// Packages are tested from their sources: every package.json maps the condition "source" to src/index.ts.
export default defineConfig({
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"], externalConditions: ["source"] } },
  test: {
    include: ["packages/*/src/**/*.test.ts", "e2e/**/*.test.ts"],
    // Tests keep nothing in modules, so that files may share them: this is some ten times faster.
    isolate: false,
    // Stories of the demo, each with a server of its own.
    maxConcurrency: 3,
    testTimeout: 60_000,
    hookTimeout: 240_000,
  },
});
