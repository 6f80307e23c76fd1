import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One `code // => answer` of a docstring. */
export interface DocExample {
  /** File, from src/engine. */
  readonly file: string;
  /** Statements that stand before it in the same example. */
  readonly setup: string;
  readonly code: string;
  /** The answer as the docstring writes it. */
  readonly answer: string;
}

const root = join(__dirname, "../../src/engine");
const arrow = "// =>";

/** Every TypeScript file of the engine, from its folder. */
export const engineFiles: readonly string[] = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .sort();

/** How often a file of the engine gives an answer, in a docstring or not. */
export function answersIn(file: string): number {
  return readFileSync(join(root, file), "utf8").split(arrow).length - 1;
}

/** The examples of a file's docstrings, in its order. */
export function examplesOf(file: string): readonly DocExample[] {
  const docstrings = readFileSync(join(root, file), "utf8").match(/\/\*\*.*?\*\//gs) ?? [];
  return docstrings.flatMap((docstring) => examplesOfDocstring(file, docstring));
}

function examplesOfDocstring(file: string, docstring: string): readonly DocExample[] {
  const text = docstring.replace(/\s*\*\/$/, "").replace(/^\s*\* ?/gm, "");
  const sections = text.split(/^(?=@)/m).filter((section) => section.startsWith("@example"));
  return sections.flatMap((section) => {
    const examples: DocExample[] = [];
    let setup = "";
    let pending = "";
    for (const line of section.slice("@example".length).split("\n")) {
      const [code = "", answer] = line.split(arrow);
      pending += `${code}\n`;
      if (answer !== undefined) examples.push({ file, setup, code: pending.trim(), answer: answer.trim() });
      if (answer === undefined && !code.trim().endsWith(";")) continue;
      if (answer === undefined) setup += pending;
      pending = "";
    }
    return examples;
  });
}
