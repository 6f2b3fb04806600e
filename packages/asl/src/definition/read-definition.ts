import type { Definition } from "./definition.js";

/** A definition that passed `validateDefinition`, made ready to run. @throws SyntaxError when it is no JSON */
export declare function readDefinition(text: string): Definition;
