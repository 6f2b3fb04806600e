import { defineConfig } from "vitest/config";

// Packages are tested from their sources: every package.json maps the condition "source" to src/index.ts.
export default defineConfig({
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"], externalConditions: ["source"] } },
  test: {
    include: ["packages/*/src/**/*.test.ts", "e2e/**/*.test.ts"],
    // Tests keep nothing in modules, so that files may share them: this is some ten times faster.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 240_000,
  },
});
