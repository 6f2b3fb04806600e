import { compileConstraints } from "../constraint-checks.js";
import type { MemberModel, ServiceModel } from "../model.js";

/** Texts of the forms that AWS asks for; the first that fits is taken. */
const TEXTS = [
  "name",
  "123456",
  "000000000000",
  "0123456789012345678901234567890123456789",
  "arn:aws:iam::000000000000:role/absent",
  "r-abcd",
  "ou-abcd-12345678",
  "o-1234567890",
  "p-12345678",
  "h-1234567890",
  "car-12345678",
  "alias/name",
  "arn:aws:application-autoscaling:us-east-1:000000000000:scalable-target/absent",
  "service.amazonaws.com",
  "ana@example.com",
];

/**
 * The least input that fits the model of an operation: the required members, and those that are given.
 * @param given values by name, for operations that have a member of that name
 * @throws Error where no text fits
 */
export function leastInput(
  model: ServiceModel,
  operation: string,
  given: { readonly [name: string]: unknown },
): object {
  const shape = model.operations[operation]?.input;
  return shape === undefined ? {} : structureOf(model, shape, given);
}

function structureOf(model: ServiceModel, shape: string, given: { readonly [name: string]: unknown } = {}): object {
  const { members, required = 0 } = model.shapes[shape] ?? { members: {} };
  const entries = Object.entries(members).flatMap(([name, member], i) => {
    if (Object.hasOwn(given, name)) return [[name, given[name]]];
    return i < required ? [[name, exampleOf(model, member)]] : [];
  });
  return Object.fromEntries(entries);
}

function exampleOf(model: ServiceModel, member: MemberModel): unknown {
  const { type, constraints: { min = 1, enum: values } = {} } = member;
  switch (type) {
    case "structure":
      return structureOf(model, member.shape as string);
    case "list":
      return Array.from({ length: Math.max(1, min) }, () => exampleOf(model, member.item as MemberModel));
    case "map":
      return { name: exampleOf(model, member.value as MemberModel) };
    case "string":
      return values?.[0] ?? textOf(member);
    case "boolean":
      return true;
    case "timestamp":
      return new Date(0);
    case "blob":
      return new Uint8Array(min);
    case "document":
      return {};
    default:
      return min;
  }
}

function textOf(member: MemberModel): string {
  const check = compileConstraints(member);
  const text = TEXTS.find((one) => !check || check(one).length === 0);
  if (text === undefined) throw new Error(`No text fits ${JSON.stringify(member.constraints)}`);
  return text;
}
