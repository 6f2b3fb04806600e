export type {
  Constraints,
  MemberModel,
  Models,
  OperationModel,
  Protocol,
  ServiceModel,
  StructureModel,
  Traits,
} from "./model.js";
export { type ServiceEntry, serviceIndex } from "./service-index.js";
export { validate } from "./validate.js";
