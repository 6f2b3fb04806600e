// Bundles the program into one file, with its data beside it: what `npx understudy` runs, and what starts fast.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

const folder = new URL("../packages/understudy/", import.meta.url);
const at = (path) => new URL(path, folder).pathname;
const { version } = JSON.parse(readFileSync(at("package.json"), "utf8"));

// Chunks are named by their content: what an earlier build left would stay for ever.
rmSync(at("dist/bundle"), { recursive: true, force: true });
await build({
  entryPoints: { understudy: at("src/cli/main.ts") },
  outdir: at("dist/bundle"),
  outExtension: { ".js": ".mjs" },
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  conditions: ["source"],
  mainFields: ["module", "main"],
  external: ["libsql", "dynalite"],
  // Names stay, for stack traces; white space and comments cost a third of the time to start.
  minifySyntax: true,
  minifyWhitespace: true,
  charset: "utf8",
  define: { "process.env.UNDERSTUDY_VERSION": JSON.stringify(version) },
  // Bundled CommonJS (commander) asks for Node's modules by require.
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
  logLevel: "warning",
});

mkdirSync(at("dist/bundle/assets/models"), { recursive: true });
cpSync(at("../cloud/models"), at("dist/bundle/assets/models"), { recursive: true });
cpSync(at("../catalogue/data/managed-policies.json"), at("dist/bundle/assets/managed-policies.json"));
cpSync(at("../catalogue/data/service-reference.json"), at("dist/bundle/assets/service-reference.json"));
writeFileSync(at("dist/bundle/package.json"), '{ "type": "module" }\n');
