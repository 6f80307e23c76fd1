import type { Language, LocalText } from "../engine/localText";
import { functionArguments } from "./functionArguments";
import type { FunctionArgument, FunctionDefinition } from "./functionDefinition";
import { functionDefinitions } from "./functionDefinitions";

const words = {
  title: { en: "Tierwise functions", zh: "Tierwise 函数说明" },
  intro: {
    en: "Every function answers one row a customer and uses the same engine as the pane, so both give the same tiers. Arguments in [brackets] may be left out.",
    zh: "每个函数一行返回一个客户，与面板用的是同一套算法，结果一致。方括号里的参数可以不填。",
  },
  argument: { en: "Argument", zh: "参数" },
  meaning: { en: "What it is", zh: "说明" },
  examples: { en: "Examples", zh: "示例" },
  privacy: {
    en: "Nothing leaves your workbook: Tierwise makes no network call with your data.",
    zh: "数据不离开工作簿：Tierwise 不会把您的数据发往任何地方。",
  },
} as const satisfies Record<string, LocalText>;

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]!);

function choicesOf(argument: FunctionArgument, language: Language): string {
  const choices =
    argument.kind === "choice"
      ? argument.choices
      : argument.kind === "setting" && argument.spec.kind === "choice"
        ? argument.spec.options
        : [];
  if (choices.length === 0) return "";
  const items = choices.map(
    ({ id, title, description }) =>
      `<li><code>"${escape(id)}"</code> ${escape(title[language])}. ${escape(description[language])}</li>`,
  );
  return `<ul>${items.join("")}</ul>`;
}

const argumentRow = (argument: FunctionArgument, language: Language) =>
  `<tr><th scope="row"><code>${argument.required ? argument.name : `[${argument.name}]`}</code></th><td>${escape(argument.description[language])}${choicesOf(argument, language)}</td></tr>`;

function section(definition: FunctionDefinition, language: Language): string {
  const all = functionArguments(definition);
  const signature = all.map(({ name, required }) => (required ? name : `[${name}]`)).join(", ");
  const examples = definition.examples.map(
    ({ formula, description }) => `<li><code>${escape(formula)}</code><br>${escape(description[language])}</li>`,
  );
  return `<section id="${definition.id.toLowerCase()}"><h2>TIER.${definition.id}</h2>
<p>${escape(definition.description[language])}</p>
<p><code>=TIER.${definition.id}(${signature})</code></p>
<table><thead><tr><th scope="col">${words.argument[language]}</th><th scope="col">${words.meaning[language]}</th></tr></thead>
<tbody>${all.map((argument) => argumentRow(argument, language)).join("\n")}</tbody></table>
<h3>${words.examples[language]}</h3><ul>${examples.join("")}</ul></section>`;
}

const style = `body{font:16px/1.5 "Segoe UI","Microsoft YaHei",system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #8884}code{font-family:Consolas,monospace}`;

/** The page behind every function's "Help on this function", made from the same records as the metadata. */
export function helpPage(language: Language): string {
  const [tag, other, label] = language === "zh" ? ["zh-CN", "help.html", "English"] : ["en", "help.zh-cn.html", "中文"];
  return `<!doctype html>
<html lang="${tag}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${words.title[language]}</title><style>${style}</style></head>
<body><p><a href="${other}">${label}</a></p><h1>${words.title[language]}</h1><p>${words.intro[language]}</p>
${functionDefinitions.map((definition) => section(definition, language)).join("\n")}
<p>${words.privacy[language]}</p></body></html>
`;
}
