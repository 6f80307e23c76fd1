import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fillText, languageOf, lookupFor } from "../../src/text/messages";
import type { Message } from "../../src/text/messages";
import { paneMessages } from "../../src/text/paneMessages";

const entries: readonly (readonly [string, Message])[] = Object.entries(paneMessages);
const formsOf = ({ en, zh }: Message) => [...(typeof en === "string" ? [en] : [en.one, en.other]), zh];
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

/** Texts that are meant to be empty: a unit without a word. */
const wordless = ["unit.none"];

describe("the pane's messages", () => {
  it.each(entries.filter(([key]) => !wordless.includes(key)))(
    "%s says something in both languages",
    (_key, message) => {
      for (const form of formsOf(message)) expect(form.trim()).not.toBe("");
    },
  );

  it.each(entries)("%s names the same things in both languages", (_key, message) => {
    const [first = "", ...others] = formsOf(message).reverse();
    const known = (text: string) => placeholders(text).filter((name) => name !== "{count}");
    for (const other of others) expect(known(other)).toEqual(known(first));
  });

  it("are all used", () => {
    const source = sourceOf(path.join(__dirname, "../../src/taskpane"));
    const unused = entries.map(([key]) => key).filter((key) => !source.includes(`"${key}"`) && !isMade(key, source));
    expect(unused).toEqual([]);
  });
});

/** Keys put together from a template: `menu.theme.${choice}`. */
function isMade(key: string, source: string): boolean {
  const stem = key.slice(0, key.lastIndexOf(".") + 1);
  return source.includes(`\`${stem}\${`);
}

function sourceOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(folder, file), "utf8"))
    .join("\n");
}

describe("lookupFor", () => {
  const table = {
    plain: { en: "Hello", zh: "你好" },
    moves: {
      en: { one: "{count} customer of {name}", other: "{count} customers of {name}" },
      zh: "{name} 的 {count} 位客户",
    },
  } as const;

  it("picks the plural of English and writes numbers with separators", () => {
    const t = lookupFor(table, "en");
    expect(t("plain")).toBe("Hello");
    expect(t("moves", { count: 1, name: "Ann" })).toBe("1 customer of Ann");
    expect(t("moves", { count: 12_000, name: "Ann" })).toBe("12,000 customers of Ann");
  });

  it("has one form in Chinese", () => {
    expect(lookupFor(table, "zh")("moves", { count: 1, name: "王芳" })).toBe("王芳 的 1 位客户");
  });

  it("leaves an unknown placeholder readable", () => {
    expect(fillText("{who} and {what}", { who: "Ann" })).toBe("Ann and {what}");
  });

  it.each([
    ["zh-CN", "zh"],
    ["zh-TW", "zh"],
    ["en-GB", "en"],
    ["de-DE", "en"],
    [undefined, "en"],
  ])("reads the display language %s as %s", (displayLanguage, language) => {
    expect(languageOf(displayLanguage)).toBe(language);
  });
});
