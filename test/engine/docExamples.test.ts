import { answersIn, engineFiles, examplesOf, type DocExample } from "./docExamples";

type Exports = Readonly<Record<string, unknown>>;

const examples = engineFiles.flatMap(examplesOf);

/** What an example sees: its own file's exports, then those of the rest of the engine. */
async function scopeOf(file: string): Promise<Exports> {
  const load = (name: string) => import(`../../src/engine/${name.replace(/\.ts$/, "")}`) as Promise<Exports>;
  const rest = await Promise.all(engineFiles.map(load));
  return Object.assign({}, ...rest, await load(file)) as Exports;
}

function evaluate(scope: Exports, setup: string, expression: string): unknown {
  // In a block of its own, so that an example may give a name that some file exports.
  const code = `"use strict"; { ${setup}\nreturn (${expression}); }`;
  return new Function(...Object.keys(scope), code)(...Object.values(scope)) as unknown;
}

/** `Int32Array [1, 2]` as it is logged is `Int32Array.of(1, 2)` in code. */
function asCode(answer: string): string {
  return answer.replace(/(\w+Array) \[([^\]]*)\]/g, "$1.of($2)");
}

describe("the examples of the engine's docstrings", () => {
  it("are all found: no answer stands where this test does not look", () => {
    const found = engineFiles.filter((file) => examplesOf(file).length !== answersIn(file));
    expect(found).toEqual([]);
    expect(examples.length).toBeGreaterThan(60);
  });

  it.each(examples.map((example): [string, string, DocExample] => [example.file, example.code, example]))(
    "%s: %s",
    async (file, code, { setup, answer }) => {
      const scope = await scopeOf(file);
      expect(evaluate(scope, setup, code)).toEqual(evaluate(scope, setup, asCode(answer)));
    },
  );
});
