import type { MemberModel, ServiceModel } from "@understudy/cloud";
import fc from "fast-check";

export interface ArbitraryOptions {
  /** Characters of strings; default printable Unicode and what escapes are made for. */
  readonly text?: fc.Arbitrary<string>;
  /** Empty lists and maps too; some protocols have no way to write them. */
  readonly empty?: boolean;
  readonly document?: boolean;
  readonly maps?: boolean;
}

const awkward = fc.string({ unit: fc.constantFrom(..."aZ09 é日😀<>&\"'\\/%+=.~-_{}[]:;,\n\t"), maxLength: 12 });

/** Values of the SDK's type for a structure of a model: types as modelled, constraints not regarded. */
export function arbitraryOf(
  model: ServiceModel,
  shape: string | undefined,
  options: ArbitraryOptions = {},
  depth = 0,
): fc.Arbitrary<object> {
  const structure = shape === undefined ? undefined : model.shapes[shape];
  if (!structure) return fc.constant({});
  const entries = Object.entries(structure.members).flatMap(([name, member]) => {
    const value = memberArbitrary(model, member, options, depth + 1);
    return value ? [[name, value] as const] : [];
  });
  const members = Object.fromEntries(entries);
  if (structure.union) {
    return entries.length === 0
      ? fc.constant({})
      : fc.oneof(...entries.map(([name, value]) => fc.record({ [name]: value })));
  }
  const required = Object.keys(members).slice(0, structure.required ?? 0);
  return fc.record(members, { requiredKeys: required });
}

function memberArbitrary(
  model: ServiceModel,
  member: MemberModel,
  options: ArbitraryOptions,
  depth: number,
): fc.Arbitrary<unknown> | undefined {
  const minLength = options.empty ? 0 : 1;
  switch (member.type) {
    case "structure":
      return depth > 4 || member.traits?.streaming ? undefined : arbitraryOf(model, member.shape, options, depth);
    case "list": {
      const item = depth > 4 ? undefined : memberArbitrary(model, member.item as MemberModel, options, depth + 1);
      return item && fc.array(item, { minLength, maxLength: 3 });
    }
    case "map": {
      const value =
        depth > 4 || options.maps === false
          ? undefined
          : memberArbitrary(model, member.value as MemberModel, options, depth + 1);
      return (
        value &&
        fc.dictionary(fc.string({ unit: fc.constantFrom(..."abcXYZ_"), minLength: 1, maxLength: 6 }), value, {
          minKeys: minLength,
          maxKeys: 3,
        })
      );
    }
    default:
      return scalarArbitrary(member, options);
  }
}

function scalarArbitrary({ type }: MemberModel, options: ArbitraryOptions): fc.Arbitrary<unknown> | undefined {
  switch (type) {
    case "string":
      return options.text ?? awkward;
    case "integer":
      return fc.integer();
    case "long":
      return fc.maxSafeInteger();
    case "float":
    case "double":
      return fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 64);
    case "boolean":
      return fc.boolean();
    case "timestamp":
      return fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => new Date(seconds * 1000));
    case "blob":
      return fc.uint8Array({ maxLength: 8 });
    case "document":
      return options.document === false ? undefined : fc.constantFrom({ a: [1, "x"] }, "text", 5);
    default:
      return undefined;
  }
}
