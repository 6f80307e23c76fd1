import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dataIssues } from "../../../src/engine/issues/dataIssues";
import { describeIssue, issueDescriber } from "../../../src/engine/issues/describeIssue";
import { engineIssues } from "../../../src/engine/issues/engineIssues";
import { issueFrom } from "../../../src/engine/issues/issueFrom";
import type { IssueDefinition } from "../../../src/engine/issue";

const placeholdersOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);

describe("describeIssue", () => {
  const issue = issueFrom(dataIssues.unreadableAmount, { row: 4, field: "金额", value: "待定" });

  it("names the row that the user sees in the sheet", () => {
    expect(describeIssue(issue, "en", { firstSheetRow: 2 }).message).toContain("Row 6:");
    expect(describeIssue(issue, "zh", { firstSheetRow: 2 }).message).toBe(
      "第 6 行：“金额”中的“待定”不是数字，该行未计入。",
    );
    expect(describeIssue(issue, "en").message).toContain("Row 5:");
  });

  it("calls settings and measures by their titles, and columns by their headers", () => {
    const missing = { code: "policy.input-missing", severity: "error", field: "orderCount" } as const;
    expect(describeIssue(missing, "zh").message).toContain("“订单数”");
    expect(describeIssue({ ...missing, field: "scoring.bins" }, "en").message).toContain("Score levels");
    expect(describeIssue({ ...issue, field: "revenue" }, "zh").message).toContain("“revenue”");
  });

  it("shows a placeholder-like value as it is, and shortens a long one", () => {
    expect(describeIssue({ ...issue, value: "{row}" }, "en").message).toContain('"{row}"');
    expect(describeIssue({ ...issue, value: "x".repeat(99) }, "en").message).toContain(`"${"x".repeat(40)}…"`);
  });

  it("throws for a code without definition: our own bug", () => {
    expect(() => describeIssue({ ...issue, code: "data.unheard-of" }, "en")).toThrow("data.unheard-of");
    expect(() => issueDescriber([dataIssues.noDate, dataIssues.noDate])).toThrow("share a code");
  });
});

describe("the engine's issues", () => {
  it.each(engineIssues.map((definition): [string, IssueDefinition] => [definition.code, definition]))(
    "%s says the same things in both languages, with a remedy",
    (code, { message, remedy }) => {
      expect(code).toMatch(/^[a-z]+\.[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(new Set(placeholdersOf(message.zh))).toEqual(new Set(placeholdersOf(message.en)));
      expect(remedy.en).not.toBe("");
      expect(remedy.zh).toMatch(/[\u4e00-\u9fff]/);
    },
  );

  it("defines every code that a file of the engine spells", () => {
    const engine = join(__dirname, "../../../src/engine");
    const files = readdirSync(engine, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
    const spelt = files.flatMap((name) => {
      const source = readFileSync(join(engine, name), "utf8");
      return [...source.matchAll(/code: "([^"]+\.[^"]+)"/g)].map(([, code = ""]) => code);
    });
    expect(new Set(spelt)).toEqual(new Set(engineIssues.map(({ code }) => code)));
  });
});

it("lets words agree with their number", () => {
  const text = (count: number) =>
    describeIssue({ code: "scoring.missing-value", severity: "warning", details: { count, name: "Revenue" } }, "en")
      .message;
  expect(text(1)).toBe("1 customer has no value for Revenue and was not scored.");
  expect(text(2)).toBe("2 customers have no value for Revenue and were not scored.");
});
