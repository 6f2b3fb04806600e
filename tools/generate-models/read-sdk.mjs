/**
 * Turns an SDK client's runtime schemas into a ServiceModel. Schemas are tuples, told apart by their first number:
 *
 *   [9, ns, name, traits, () => input, () => output]             operation
 *   [3, ns, name, traits, [names], [refs], required?]            structure (4 union, -3 error); first n members required
 *   [1, ns, name, traits, item]  [2, ns, name, traits, key, value]   list, map
 *   ref = number | schema | () => schema | [ref, traits]
 */
import { constraintsOf, numberTypeOf } from "./constraints.mjs";
import { bitTraits, errorOf, keepTraits } from "./traits.mjs";

const simpleTypes = {
  0: "string",
  2: "boolean",
  4: "timestamp",
  5: "timestamp",
  6: "timestamp",
  7: "timestamp",
  15: "document",
  21: "blob",
  42: "blob",
};
const timestampFormats = { 5: "date-time", 6: "http-date", 7: "epoch-seconds" };

/**
 * @param entry a line of the table in generate-models.mjs
 * @param botocore the parsed service-2.json
 * @returns a ServiceModel (packages/cloud/src/model/model.ts)
 */
export async function readSdk(entry, botocore) {
  const sdk = await import(`@aws-sdk/client-${entry.client}`);
  const schemas = Object.entries(sdk).flatMap(([key, value]) =>
    key.endsWith("$") && Array.isArray(value) ? [value] : [],
  );
  const reader = new ShapeReader(sdk, botocore, entry.protocols);
  const operations = {};
  for (const schema of schemas.filter((s) => s[0] === 9 && (entry.only?.includes(s[2]) ?? true))) {
    operations[schema[2]] = reader.operation(schema);
  }
  for (const schema of schemas.filter((s) => s[0] === -3 && !s[1].startsWith("smithy.ts.sdk.synthetic")))
    reader.structure(schema);
  return { ...(await settings(entry, sdk, botocore)), operations: sorted(operations), shapes: sorted(reader.shapes) };
}

async function settings(entry, sdk, botocore) {
  const name = Object.keys(sdk).find((key) => /^[A-Z]\w*Client$/.test(key));
  const client = new sdk[name]({ region: "us-east-1", credentials: { accessKeyId: "a", secretAccessKey: "b" } });
  const from = client.config.protocolSettings;
  const xml = entry.protocols.some((protocol) => ["query", "ec2", "rest-xml"].includes(protocol));
  return {
    service: entry.name,
    signingName: entry.scope ?? client.config.defaultSigningName ?? entry.name,
    serviceId: client.config.serviceId,
    version: from.version,
    protocols: entry.protocols,
    xmlNamespace: xml ? from.xmlNamespace : undefined,
    target: from.serviceTarget,
    namespace: from.defaultNamespace,
    awsQueryCompatible: botocore.metadata.awsQueryCompatible ? true : undefined,
  };
}

/** Walks the SDK's schemas and botocore's shapes side by side; a shape met from an input keeps its constraints. */
class ShapeReader {
  shapes = {};
  #constrained = new Set();

  constructor(sdk, botocore, protocols) {
    this.sdk = sdk;
    this.botocore = botocore;
    this.protocols = protocols;
  }

  operation(schema) {
    const known = this.botocore.operations[schema[2]];
    return {
      input: this.#name(schema[4](), known?.input?.shape, true),
      output: this.#name(schema[5](), known?.output?.shape, false),
      errors: known?.errors?.map((error) => error.shape),
      unsigned: known?.authtype === "none" ? true : undefined,
      traits: keepTraits(schema[3], this.protocols),
    };
  }

  structure(schema, botocoreName = schema[2], constrained = false) {
    const name = schema[2];
    if (this.shapes[name] && (!constrained || this.#constrained.has(name))) return name;
    if (constrained) this.#constrained.add(name);
    const shape = { members: {} };
    this.shapes[name] = shape;
    const known = this.botocore.shapes[botocoreName] ?? this.botocore.shapes[name];
    if (schema[0] === 4) shape.union = true;
    if (schema[0] === -3) shape.error = errorOf(schema[3]);
    shape.traits = keepTraits(schema[3], this.protocols);
    shape.required = schema[6] || undefined;
    schema[4].forEach((member, i) => {
      shape.members[member] = this.#member(schema[5][i], known?.members?.[member]?.shape, constrained);
    });
    return name;
  }

  /** The name of an operation's structure; undefined for the unit type, which has none. */
  #name(schema, botocoreName, constrained) {
    return Array.isArray(schema) ? this.structure(schema, botocoreName, constrained) : undefined;
  }

  #member(reference, botocoreName, constrained) {
    let [target, traits] = isPair(reference) ? reference : [reference, 0];
    if (typeof target === "function") target = target();
    // A named simple type: [0, ns, name, traits, ref].
    if (Array.isArray(target) && target[0] === 0) [target, traits] = [target[4], both(traits, target[3])];
    const member = this.#type(target, botocoreName, constrained);
    member.traits = keepTraits(traits, this.protocols, {
      timestampFormat: timestampFormats[target],
      streaming: target === 42,
    });
    const known = this.botocore.shapes[botocoreName];
    if (constrained && known) member.constraints = constraintsOf(known, botocoreName, this.sdk);
    return member;
  }

  #type(target, botocoreName, constrained) {
    const known = this.botocore.shapes[botocoreName];
    if (Array.isArray(target)) return this.#named(target, known, botocoreName, constrained);
    if (target === 1) return { type: numberTypeOf(known) };
    if (target & 64) return { type: "list", item: this.#member(target & ~64, known?.member?.shape, constrained) };
    if (target & 128) {
      return {
        type: "map",
        key: this.#member(0, known?.key?.shape, constrained),
        value: this.#member(target & ~128, known?.value?.shape, constrained),
      };
    }
    if (!(target in simpleTypes)) throw new Error(`Unknown simple schema ${target} (${botocoreName})`);
    return { type: simpleTypes[target] };
  }

  #named(schema, known, botocoreName, constrained) {
    if (schema[0] === 1) return { type: "list", item: this.#member(schema[4], known?.member?.shape, constrained) };
    if (schema[0] === 2) {
      return {
        type: "map",
        key: this.#member(schema[4], known?.key?.shape, constrained),
        value: this.#member(schema[5], known?.value?.shape, constrained),
      };
    }
    return { type: "structure", shape: this.structure(schema, botocoreName, constrained) };
  }
}

/** `[ref, traits]`, as against a schema tuple, whose second entry is a namespace. */
function isPair(reference) {
  return Array.isArray(reference) && reference.length === 2 && typeof reference[1] !== "string";
}

function both(a, b) {
  return { ...(typeof a === "number" ? bitTraits(a) : a), ...(typeof b === "number" ? bitTraits(b) : b) };
}

function sorted(object) {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}
