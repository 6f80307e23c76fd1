/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { excelIssues } from "../../src/text/excelIssues";
import { accountsTable, tenCustomers } from "./books";
import { fakeWorkbook } from "./fakeWorkbook";
import { renderPane } from "./renderPane";

const cellEdit = [{ code: excelIssues.cellEditMode.code, severity: "error" as const }];

async function open(port = fakeWorkbook(tenCustomers)) {
  const pane = renderPane(port);
  await pane.user.click(screen.getByRole("button", { name: "Use the table around my selection" }));
  await screen.findByText(/^(\d+) of \1 customers have a tier$/);
  return { ...pane, port };
}

async function choosePyramid({ user }: { user: ReturnType<typeof renderPane>["user"] }) {
  await user.click(screen.getByRole("button", { name: /^Method/ }));
  await user.click(screen.getByRole("radio", { name: "Metal pyramid by revenue" }));
  await screen.findByRole("button", { name: /^Platinum: 1 customer,/ });
}

describe("the first run", () => {
  it("promises, asks for one thing and reads nothing yet", () => {
    const port = fakeWorkbook(tenCustomers);
    renderPane(port);
    expect(screen.getByRole("button", { name: "Use the table around my selection" })).toBeEnabled();
    expect(screen.getByText(/Nothing is written until you say so/)).toBeVisible();
    expect(port.read).toEqual([]);
  });

  it("says why no table was found and what to do, then looks again", async () => {
    const port = fakeWorkbook(tenCustomers);
    port.refuse = { find: cellEdit };
    const { user } = renderPane(port);
    await user.click(screen.getByRole("button", { name: "Use the table around my selection" }));
    expect(await screen.findByText("A cell is being edited.")).toBeVisible();
    port.refuse = {};
    await user.click(screen.getByRole("button", { name: "Look again" }));
    expect(await screen.findByText("10 of 10 customers have a tier")).toBeVisible();
  });
});

describe("an open table", () => {
  it("reads only the columns the policy needs and shows a tier a row", async () => {
    const { port } = await open();
    expect(port.read).toEqual([["Customer", "Order date", "Amount"]]);
    expect(screen.getByRole("region", { name: "Customer pyramid" })).toBeVisible();
    expect(screen.getByRole("button", { name: /^Data/ })).toHaveTextContent("Orders!A1:C11 · 10 customers");
  });

  it("has its sections as headings with disclosure buttons, in the order of the work", async () => {
    await open();
    const headings = screen.getAllByRole("heading", { level: 2 }).map((heading) => within(heading).getByRole("button"));
    const titles = ["Data", "Method", "Weights", "Cuts", "Tiers", "Who moves"];
    expect(headings).toHaveLength(titles.length);
    headings.forEach((button, at) => expect(button).toHaveAccessibleName(expect.stringMatching(`^${titles[at]}`)));
    for (const button of headings) expect(button).toHaveAttribute("aria-expanded", "false");
  });

  it("selects a tier's rows in the sheet from its row of the pyramid", async () => {
    const pane = await open();
    await choosePyramid(pane);
    await pane.user.click(screen.getByRole("button", { name: /^Platinum: 1 customer,/ }));
    expect(pane.port.selected).toEqual([[0]]);
    expect(await screen.findByText("1 row selected in the sheet")).toBeVisible();
  });

  it("shows who moves when a share changes, and what they are worth", async () => {
    const pane = await open();
    await choosePyramid(pane);
    await pane.user.click(screen.getByRole("button", { name: /^Cuts/ }));
    const gold = screen.getByRole("textbox", { name: "Gold" });
    await pane.user.clear(gold);
    await pane.user.type(gold, "39");
    // 1 % and 39 % hold four of ten: C (80) and D (70) rise to gold; iron's 30 % then reach two further: F (50) and G (40).
    expect(await screen.findByRole("button", { name: /^4 up/ })).toHaveTextContent("240 moves");
    await pane.user.click(screen.getByRole("button", { name: /^4 up/ }));
    expect(screen.getByTitle("Select C in the sheet")).toHaveTextContent("Iron → Gold");
  });

  it("moves a border between tiers with the keyboard", async () => {
    const pane = await open();
    await choosePyramid(pane);
    await pane.user.click(screen.getByRole("button", { name: /^Cuts/ }));
    const border = screen.getByRole("slider", { name: "Between Gold and Iron" });
    expect(border).toHaveAttribute("aria-valuenow", "20");
    border.focus();
    await pane.user.keyboard("{PageUp}{ArrowRight}");
    expect(border).toHaveAttribute("aria-valuenow", "31");
    await pane.user.keyboard("{Home}");
    expect(border).toHaveAttribute("aria-valuenow", "1");
  });

  it("keeps weights at 100 % and locked ones where they are", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("button", { name: /^Weights/ }));
    const recency = screen.getByRole("textbox", { name: "Weight of recency, percent" });
    await user.click(screen.getByRole("button", { name: "Lock: Weight of frequency" }));
    await user.clear(recency);
    await user.type(recency, "50");
    const values = screen.getAllByRole("textbox").map((box) => Number((box as HTMLInputElement).value));
    expect(values).toEqual([50, 33, 17]);
    expect(screen.getByText("Total 100%")).toBeVisible();
  });
});

describe("writing", () => {
  it("writes what was chosen, keeps the policy and says where it is", async () => {
    const { user, port } = await open();
    await user.click(screen.getByRole("button", { name: "How to write" }));
    await user.click(await screen.findByRole("menuitemradio", { name: "On a new sheet" }));
    await user.click(screen.getByRole("menuitemcheckbox", { name: "Draw the pyramid sheet" }));
    await user.keyboard("{Escape}");
    await user.click(screen.getByRole("button", { name: "Write tiers" }));
    expect(await screen.findByText("Written: 10 rows in Orders!D1:F11")).toBeVisible();
    expect(port.written).toMatchObject([{ place: "newSheet", form: "values", withScores: true, language: "en" }]);
    expect(port.saved?.version).toBe(1);
  });

  it("writes by Ctrl+Enter from anywhere and draws the pyramid", async () => {
    const { user, port } = await open();
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(await screen.findByText(/Pyramid on “Pyramid”/)).toBeVisible();
    expect(port.written).toHaveLength(1);
    expect(screen.getByRole("button", { name: /^Data/ })).toHaveFocus();
  });

  it("numbers a policy anew when it changed since it was written", async () => {
    const pane = await open();
    await pane.user.keyboard("{Control>}{Enter}{/Control}");
    await screen.findByText(/^Written/);
    await choosePyramid(pane);
    await pane.user.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(pane.port.saved?.version).toBe(2));
  });

  it("shows progress, and Esc cancels", async () => {
    const port = fakeWorkbook(tenCustomers);
    const { user } = await open(port);
    let go = () => undefined as void;
    port.hold = new Promise((resolve) => (go = resolve));
    await user.click(screen.getByRole("button", { name: "Write tiers" }));
    expect(await screen.findByText("5 of 10 rows")).toBeVisible();
    expect(screen.getByRole("button", { name: "Cancel" })).toBeEnabled();
    await user.keyboard("{Escape}");
    go();
    expect(await screen.findByRole("alert")).toHaveTextContent("Cancelled: rows 1–5 of 10 are done.");
    expect(port.saved).toBeNull();
  });

  it("goes on where a cancelled writing stopped, with the same run", async () => {
    const port = fakeWorkbook(tenCustomers);
    const { user } = await open(port);
    let go = () => undefined as void;
    port.hold = new Promise((resolve) => (go = resolve));
    await user.click(screen.getByRole("button", { name: "Write tiers" }));
    await user.click(await screen.findByRole("button", { name: "Cancel" }));
    go();
    await user.click(await screen.findByRole("button", { name: "Continue" }));
    expect(await screen.findByText(/^Written: 10 rows/)).toBeVisible();
    expect(port.written.map(({ startRow }) => startRow)).toEqual([0, 5]);
    expect(port.written[1]?.run).toBe(port.written[0]?.run);
    expect(port.saved).not.toBeNull();
  });

  it("does not go on once the way of writing is another one", async () => {
    const port = fakeWorkbook(tenCustomers);
    const { user } = await open(port);
    let go = () => undefined as void;
    port.hold = new Promise((resolve) => (go = resolve));
    await user.click(screen.getByRole("button", { name: "Write tiers" }));
    await user.click(await screen.findByRole("button", { name: "Cancel" }));
    go();
    await screen.findByRole("button", { name: "Continue" });
    await user.click(screen.getByRole("button", { name: "How to write" }));
    await user.click(screen.getByRole("menuitemradio", { name: "On a new sheet" }));
    expect(screen.queryByRole("button", { name: "Continue" })).not.toBeInTheDocument();
  });

  it("offers live formulas only where they can be written, and says why not", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("button", { name: "How to write" }));
    const formulas = screen.getByRole("menuitemradio", { name: /^Live formulas/ });
    expect(formulas).toHaveAttribute("aria-disabled", "true");
    expect(formulas).toHaveTextContent(excelIssues.formulaOverOrders.message.en);
    await user.click(screen.getByRole("menuitemradio", { name: "On a new sheet" }));
    expect(screen.getByRole("menuitemradio", { name: /^Live formulas/ })).not.toHaveAttribute("aria-disabled", "true");
  });

  it("tells what failed with the remedy and tries again", async () => {
    const port = fakeWorkbook(tenCustomers);
    const { user } = await open(port);
    port.refuse = { write: cellEdit };
    await user.click(screen.getByRole("button", { name: "Write tiers" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Press Enter or Esc in the sheet, then try again.");
    port.refuse = {};
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText(/^Written: 10 rows/)).toBeVisible();
  });
});

describe("a table with dirt", () => {
  it("counts what wants a look, puts alike ones together and selects their rows", async () => {
    const rows = tenCustomers.rows.map((row, at) =>
      at === 2 || at === 4 ? ["", row[1] ?? null, row[2] ?? null] : row,
    );
    const port = fakeWorkbook({ ...tenCustomers, rows });
    const { user } = renderPane(port);
    await user.click(screen.getByRole("button", { name: "Use the table around my selection" }));
    await screen.findByText("8 of 8 customers have a tier");
    await user.click(screen.getByRole("button", { name: /^Data/ }));
    expect(screen.getByText('Row 4 has no customer in "Customer" and was left out.')).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Select the 2 rows" }));
    expect(port.selected).toEqual([[2, 4]]);
  });
});

describe("the gallery", () => {
  it("puts methods that fit first and says what the others miss", async () => {
    const pane = renderPane(fakeWorkbook(accountsTable));
    await pane.user.click(screen.getByRole("button", { name: "Use the table around my selection" }));
    await screen.findByText("8 of 8 customers have a tier");
    await pane.user.click(screen.getByRole("button", { name: /^Method/ }));
    expect(screen.getByRole("radio", { name: "Influence × volume" })).toBeEnabled();
    const rfm = screen.getByRole("radio", { name: "RFM segments" });
    expect(rfm).toBeDisabled();
    expect(rfm).toHaveAccessibleDescription(/Missing: .*Number of orders/);
  });
});

describe("in Chinese", () => {
  it("speaks Chinese throughout and changes on request", async () => {
    const pane = renderPane(fakeWorkbook(tenCustomers), "zh");
    await pane.user.click(screen.getByRole("button", { name: "使用所选单元格所在的表格" }));
    expect(await screen.findByText("10 位客户中 10 位已定级")).toBeVisible();
    expect(document.documentElement.lang).toBe("zh-CN");
    await pane.user.click(screen.getByRole("button", { name: "设置与帮助" }));
    await pane.user.click(await screen.findByRole("menuitemradio", { name: "English" }));
    expect(await screen.findByText("10 of 10 customers have a tier")).toBeVisible();
    expect(pane.kept).toEqual([{ language: "en", theme: "auto" }]);
  });
});

describe("removing", () => {
  it("asks first, then says what is gone", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("button", { name: "Settings and help" }));
    await user.click(await screen.findByRole("menuitem", { name: /Remove Tierwise/ }));
    const dialog = await screen.findByRole("dialog", { name: "Remove Tierwise from this workbook?" });
    await user.click(within(dialog).getByRole("button", { name: "Remove" }));
    expect(await screen.findByText("Removed 2 items: Orders!D:F, Pyramid")).toBeVisible();
  });
});

describe("a bug of ours", () => {
  it("ends in a page with the details to send, not in a white pane", async () => {
    const port = fakeWorkbook(tenCustomers);
    port.findSource = () => Promise.reject(new Error("a bug"));
    const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const { user } = renderPane(port);
    await user.click(screen.getByRole("button", { name: "Use the table around my selection" }));
    expect(await screen.findByRole("heading", { name: "Something in Tierwise broke" })).toBeVisible();
    expect(screen.getByRole("textbox", { name: "Details" })).toHaveTextContent("a bug");
    logged.mockRestore();
  });
});

describe("the keyboard's place", () => {
  it("is the first section once a table is open, not the page", async () => {
    await open();
    expect(screen.getByRole("button", { name: /^Data/ })).toHaveFocus();
  });

  it("is the blue button once Cancel has gone with its job", async () => {
    const port = fakeWorkbook(tenCustomers);
    const { user } = await open(port);
    let go = () => undefined as void;
    port.hold = new Promise((resolve) => (go = resolve));
    await user.keyboard("{Control>}{Enter}{/Control}");
    (await screen.findByRole("button", { name: "Cancel" })).focus();
    go();
    await screen.findByText(/^Written: 10 rows/);
    await waitFor(() => expect(screen.getByRole("button", { name: "Write tiers" })).toHaveFocus());
  });

  it("is the section of a criterion that was removed", async () => {
    const { user } = await open(fakeWorkbook(accountsTable));
    await user.click(screen.getByRole("button", { name: /^Method/ }));
    await user.click(screen.getByRole("radio", { name: "Influence × volume" }));
    await user.click(screen.getByRole("button", { name: /^Weights/ }));
    const [add] = screen.getAllByRole("combobox", { name: "Add a criterion" });
    if (!add) throw new Error("no criterion can be added");
    await user.click(add);
    await user.click(screen.getByRole("option", { name: "Potential value" }));
    await user.click(screen.getByRole("button", { name: "Options for Potential value" }));
    await user.click(screen.getByRole("menuitem", { name: "Remove Potential value" }));
    await waitFor(() => expect(screen.getByRole("button", { name: /^Weights/ })).toHaveFocus());
  });
});

describe("a selection in another table", () => {
  it("is offered quietly and used on request only", async () => {
    const { port, user } = await open();
    port.selectedTable = { ...tenCustomers, sheetName: "Elsewhere" };
    port.moveSelection();
    const offer = await screen.findByRole("button", { name: "Use Elsewhere!A1:C11 instead" }, { timeout: 3000 });
    expect(screen.getByRole("button", { name: /^Data/ })).toHaveTextContent("Orders!A1:C11");
    await user.click(offer);
    expect(await screen.findByRole("button", { name: /^Data Elsewhere!A1:C11/ })).toBeVisible();
    expect(offer).not.toBeInTheDocument();
  });
});
