import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const folders = ["engine", "functions", "excel", "taskpane", "commands", "text", "workbench", "tools"];

/** What each folder may import from; the design's directions, so that a wrong import is an error here and not a habit. */
const mayImport = {
  engine: [],
  text: ["engine"],
  functions: ["engine", "text"],
  excel: ["engine", "text"],
  commands: ["excel", "functions", "engine", "text"],
  taskpane: ["commands", "excel", "functions", "engine", "text"],
  workbench: [],
};

const directions = Object.entries(mayImport).map(([folder, allowed]) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: folders
          .filter((other) => other !== folder && !allowed.includes(other))
          .map((other) => ({
            regex: `^(\\.\\./)+${other}(/|$)`,
            message: `src/${folder} may import only from ${[folder, ...allowed].join(", ")}.`,
          })),
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ["dist", "node_modules"] },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": [
        "error",
        { checksVoidReturn: { attributes: false, arguments: false } },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
      "max-params": ["error", 5],
    },
  },
  ...directions,
  {
    files: ["src/engine/**/*.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "The engine has no clock: take asOf as a parameter." },
        { object: "Math", property: "random", message: "The engine has no unseeded randomness." },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "The engine has no clock: take asOf as a parameter.",
        },
      ],
    },
  },
  {
    files: ["src/{excel,functions,commands,taskpane}/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  { files: ["test/**/*.{ts,tsx}"], rules: { "no-restricted-imports": "off" } },
  { files: ["test/bench/**/*.ts"], rules: { "no-console": "off" } },
);
