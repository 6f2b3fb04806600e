// Fails on an import against the arrows of the house: iam ← catalogue ← asl ← cloud ← doctor ← understudy. The pure packages
// import nothing of Node, and read no clock, randomness or environment of their own.
import { readdirSync, readFileSync } from "node:fs";

const arrows = {
  iam: [],
  catalogue: ["iam"],
  asl: ["catalogue"],
  cloud: ["iam", "catalogue", "asl"],
  doctor: ["iam", "catalogue", "cloud"],
  understudy: ["iam", "catalogue", "cloud", "doctor"],
};
const pure = new Set(["iam", "catalogue", "asl", "cloud", "doctor"]);
/** What a pure package may use of others' work: pure itself, and the languages' own definitions. */
const libraries = { asl: ["jsonata"] };
const isTest = (path) => path.endsWith(".test.ts") || path.includes("/testing/");
const wrong = [];

for (const [name, allowed] of Object.entries(arrows)) {
  for (const path of sources(`packages/${name}/src`)) {
    const text = readFileSync(path, "utf8");
    const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1]);
    for (const imported of imports) {
      const own = /^@understudy\/(\w+)/.exec(imported)?.[1];
      if (own && own !== name && !allowed.includes(own)) wrong.push(`${path} imports ${imported}`);
      if (!isTest(path) && /^(\.\.\/)+(iam|catalogue|asl|cloud|doctor|understudy)\/src/.test(imported))
        wrong.push(`${path} reaches into ${imported}`);
      if (
        pure.has(name) &&
        !isTest(path) &&
        !own &&
        !imported.startsWith(".") &&
        !isTypeOnly(text, imported) &&
        !libraries[name]?.includes(imported)
      ) {
        wrong.push(`${path} imports ${imported}: a pure package has no dependency but its neighbours`);
      }
    }
    if (!pure.has(name) || isTest(path)) continue;
    const impure =
      /\b(Date\.now|Math\.random|process\.(?:env|argv|exit|std\w+)|performance\.now|crypto\.random\w+)|new Date\(\)/.exec(
        text,
      );
    if (impure) wrong.push(`${path} uses ${impure[0]}: clock, randomness and environment are passed in`);
  }
}

function sources(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => `${entry.parentPath}/${entry.name}`);
}

function isTypeOnly(text, imported) {
  const lines = text.split(/;\n/).filter((line) => line.includes(`"${imported}"`));
  return lines.every((line) => /import type|typeof import\(/.test(line));
}

if (wrong.length > 0) {
  console.error(wrong.join("\n"));
  process.exit(1);
}
console.log("The arrows hold.");
