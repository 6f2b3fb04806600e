/** The file's text: head, then one operation a line, then one shape a line, so that a diff reads as a list of changes. */
export function modelText({ operations, shapes, ...head }) {
  const lines = Object.entries(JSON.parse(JSON.stringify(head))).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)},`,
  );
  return `{\n${lines.join("\n")}\n"operations": {\n${entries(operations)}\n},\n"shapes": {\n${entries(shapes)}\n}\n}\n`;
}

function entries(object) {
  return Object.entries(object)
    .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join(",\n");
}

/** The TypeScript of `service-index.ts`: what routing must know of every service without opening its model. */
export function serviceIndexText(models) {
  const lines = models.map((model) => {
    const fields = [
      ["service", model.service],
      ["signingName", model.signingName],
      ["target", model.target],
      ["version", model.version],
      ["protocols", model.protocols],
    ].filter(([, value]) => value !== undefined);
    const pairs = fields.map(([key, value]) => `${key}: ${text(value)}`);
    const line = `  { ${pairs.join(", ")} },`;
    // As the formatter would have it, so that writing anew changes nothing.
    return line.length <= 120 ? line : `  {\n${pairs.map((pair) => `    ${pair},\n`).join("")}  },`;
  });
  return `${indexHead}export const serviceIndex: readonly ServiceEntry[] = [\n${lines.join("\n")}\n];\n`;
}

function text(value) {
  return Array.isArray(value) ? `[${value.map((item) => JSON.stringify(item)).join(", ")}]` : JSON.stringify(value);
}

const indexHead = `// Written by \`npm run generate:models\`; do not edit.
import type { ServiceModel } from "./model.js";

/** What a router must know of a service before it opens the service's model. */
export type ServiceEntry = Pick<ServiceModel, "service" | "signingName" | "target" | "version" | "protocols">;

/** Every service that has a model file in \`packages/cloud/models\`. */
`;
