export * from "./describe.js";
export * from "./fix.js";
export * from "./render.js";
export { shellWord } from "./render-cli.js";
