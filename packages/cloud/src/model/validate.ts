import type { Constraint, Violation } from "@understudy/catalogue";
import { compileConstraints, statedConstraints } from "./constraint-checks.js";
import type { MemberModel, ServiceModel, StructureModel } from "./model.js";
import { printValue } from "./print-value.js";

/** A violation whose path is still relative to the value that the check was given. */
type Found = { -readonly [key in keyof Violation]: Violation[key] };
type Check = (value: unknown, found: Found[]) => void;
type Fields = { readonly [name: string]: unknown };

/** Compiled checks by structure. The undefined ones need no check; a structure under compilation is not here yet. */
const compiled = new WeakMap<StructureModel, Check>();

const nothing: readonly Violation[] = [];

/**
 * Holds an operation's input against the constraints of its model: required members, lengths, ranges, patterns, enums.
 * Types are taken as right (`decode` has seen to that). Pure; compiles each structure once.
 * @returns every violation, in the order of the model's members; empty when the input is good.
 */
export function validate(model: ServiceModel, operation: string, input: unknown): readonly Violation[] {
  const shape = model.operations[operation]?.input;
  const structure = shape === undefined ? undefined : model.shapes[shape];
  if (!structure) return nothing;
  const found: Found[] = [];
  checkOf(model, structure)(input ?? {}, found);
  return found.length === 0 ? nothing : found;
}

function checkOf(model: ServiceModel, structure: StructureModel): Check {
  let check = compiled.get(structure);
  if (!check) {
    // Entered before its members are compiled: a structure may hold itself.
    let members: readonly MemberCheck[] = [];
    check = (value, found) => checkStructure(members, value as Fields, found);
    compiled.set(structure, check);
    members = compileMembers(model, structure);
  }
  return check;
}

interface MemberCheck {
  readonly name: string;
  /** As printed: AWS spells members with a small first letter. */
  readonly path: string;
  readonly required: boolean;
  readonly check: Check | undefined;
}

function compileMembers(model: ServiceModel, { members, required = 0 }: StructureModel): readonly MemberCheck[] {
  return Object.entries(members)
    .map(([name, member], i) => ({
      name,
      path: name.charAt(0).toLowerCase() + name.slice(1),
      required: i < required,
      check: compileMember(model, member),
    }))
    .filter(({ required, check }) => required || check);
}

function checkStructure(members: readonly MemberCheck[], value: Fields, found: Found[]): void {
  for (const { name, path, required, check } of members) {
    const member = value[name];
    if (member === undefined || member === null) {
      if (required) found.push({ path, value: undefined, constraint: { kind: "required" } });
    } else if (check) within(path, check, member, found);
  }
}

/** Runs a check and puts the path before what it found; a good value pays nothing for paths. */
function within(path: string, check: Check, value: unknown, found: Found[]): void {
  const before = found.length;
  check(value, found);
  for (let i = before; i < found.length; i++) {
    const violation = found[i] as Found;
    violation.path = violation.path === "" ? path : `${path}.${violation.path}`;
  }
}

function compileMember(model: ServiceModel, member: MemberModel): Check | undefined {
  const own = compileOwn(model, member);
  const inner = compileInner(model, member);
  if (!own || !inner) return own ?? inner;
  return (value, found) => {
    own(value, found);
    inner(value, found);
  };
}

function compileOwn(model: ServiceModel, member: MemberModel): Check | undefined {
  const constraints = compileConstraints(member);
  if (!constraints) return undefined;
  return (value, found) => {
    for (const constraint of constraints(value)) found.push(violation(model, member, value, constraint));
  };
}

function violation(model: ServiceModel, member: MemberModel, value: unknown, constraint: Constraint): Found {
  return { path: "", value, text: member.traits?.sensitive ? undefined : printValue(model, member, value), constraint };
}

function compileInner(model: ServiceModel, member: MemberModel): Check | undefined {
  if (member.type === "structure") return structureCheck(model, member);
  if (member.type === "list") return compileList(model, member, member.item as MemberModel);
  if (member.type === "map") return compileMap(model, member, member.value as MemberModel);
  return undefined;
}

function structureCheck(model: ServiceModel, { shape }: MemberModel): Check | undefined {
  const structure = model.shapes[shape as string];
  return structure && checkOf(model, structure);
}

/** Items that are structures are reported one by one, plain ones once with the whole list, as AWS does. */
function compileList(model: ServiceModel, list: MemberModel, item: MemberModel): Check {
  const inner = compileInner(model, item);
  const constraints = compileConstraints(item);
  return (value, found) => {
    if (!Array.isArray(value)) return;
    let broken = false;
    for (let i = 0; i < value.length; i++) {
      const one = value[i];
      const path = `${i + 1}.member`;
      if (one === undefined || one === null) {
        found.push({ path, value: undefined, constraint: { kind: "required" } });
        continue;
      }
      if (constraints && constraints(one).length > 0) broken = true;
      if (inner) within(path, inner, one, found);
    }
    if (broken) found.push(violation(model, list, value, { kind: "items", limit: statedConstraints(item) }));
  };
}

function compileMap(model: ServiceModel, map: MemberModel, item: MemberModel): Check | undefined {
  const inner = compileInner(model, item);
  const keys = compileConstraints(map.key as MemberModel);
  const values = compileConstraints(item);
  if (!inner && !keys && !values) return undefined;
  return (value, found) => {
    let brokenKey = false;
    let brokenValue = false;
    for (const [key, one] of Object.entries(value as Fields)) {
      if (keys && keys(key).length > 0) brokenKey = true;
      if (values && values(one).length > 0) brokenValue = true;
      if (inner && one !== undefined && one !== null) within(`${key}.member`, inner, one, found);
    }
    if (brokenKey)
      found.push(violation(model, map, value, { kind: "keys", limit: statedConstraints(map.key as MemberModel) }));
    if (brokenValue) found.push(violation(model, map, value, { kind: "values", limit: statedConstraints(item) }));
  };
}
