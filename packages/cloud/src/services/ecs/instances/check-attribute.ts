import type { Attribute } from "@aws-sdk/client-ecs";
import { ecsAttributeInvalid, refuse } from "@understudy/catalogue";

/** Source: Amazon ECS API reference, Attribute: 1 to 128 letters, digits and `_./-`; up to 128 of the value. @throws Failure ecs.attribute-invalid */
export function checkAttribute({ name = "", value = "" }: Attribute): void {
  const isName = /^[A-Za-z0-9_/.-]{1,128}$/.test(name);
  const isValue = value.length <= 128 && value.trim() === value;
  if (!isName || !isValue) refuse(ecsAttributeInvalid, { attribute: name });
}
