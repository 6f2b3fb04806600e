import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

let dataFolder;

/**
 * The newest `service-2.json` of a service as botocore ships it.
 * @param {string} service botocore's data folder: `ecs`, `logs`, `stepfunctions`.
 */
export function readBotocore(service) {
  dataFolder ??= findDataFolder();
  const folder = join(dataFolder, service);
  const version = readdirSync(folder).sort().at(-1);
  const plain = join(folder, version, "service-2.json");
  const text = existsSync(plain) ? readFileSync(plain) : gunzipSync(readFileSync(`${plain}.gz`));
  return JSON.parse(text.toString("utf8"));
}

/** botocore as a Python package, or inside aws-cli's own tree (v2: `awscli/botocore`, v2 bundles: `awscli/data`). */
function findDataFolder() {
  const script =
    "import importlib.util as u\nfor n in ('botocore','awscli.botocore'):\n  try:\n    s=u.find_spec(n)\n  except ImportError:\n    s=None\n  if s: print(s.submodule_search_locations[0]); break";
  for (const attempt of [() => run("python3", ["-c", script]), () => besideAwsCli()]) {
    const found = attempt();
    if (found && existsSync(join(found, "data"))) return join(found, "data");
  }
  throw new Error("botocore not found: install it (`pip install botocore`) or put aws-cli on the PATH");
}

function besideAwsCli() {
  const command = run("which", ["aws"]);
  if (!command) return undefined;
  const folder = join(realpathSync(command), "..");
  return [join(folder, "awscli", "botocore"), join(folder, "awscli")].find((path) => existsSync(join(path, "data")));
}

function run(command, parameters) {
  try {
    return execFileSync(command, parameters, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return undefined;
  }
}
