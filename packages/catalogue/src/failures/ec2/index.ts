export { ec2UnauthorizedOperation } from "./unauthorized-operation.js";
