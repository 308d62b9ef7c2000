/** The engine, whose hundreds of patterns are made for the first posting and not at every start of the worker. */
export const engine = () => import("../engine/extract.ts");
