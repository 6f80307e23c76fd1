// Lets Node require the project's TypeScript: for the build, the docs and the benchmarks, never for what ships.
const fs = require("node:fs");
const { transformSync } = require("@swc/core");

function compile(module, filename) {
  const { code } = transformSync(fs.readFileSync(filename, "utf8"), {
    filename,
    sourceMaps: "inline",
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: filename.endsWith("x") },
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
  });
  module._compile(code, filename);
}

require.extensions[".ts"] = compile;
require.extensions[".tsx"] = compile;
