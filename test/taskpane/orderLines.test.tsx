/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, waitFor } from "@testing-library/react";
import { orderLines } from "./books";
import { fakeWorkbook } from "./fakeWorkbook";
import { renderPane } from "./renderPane";

async function openData() {
  const port = fakeWorkbook(orderLines);
  const { user } = renderPane(port);
  await user.click(screen.getByRole("button", { name: "Use the table around my selection" }));
  await screen.findByText("2 of 2 customers have a tier");
  await user.click(screen.getByRole("button", { name: /^Data/ }));
  return { user, port };
}

describe("lines with a quantity and a unit price", () => {
  it("are multiplied without being asked", async () => {
    const { port } = await openData();
    expect(port.read).toEqual([["Customer", "Order date", "Unit price", "Quantity"]]);
    expect(screen.getByRole("combobox", { name: "Quantity" })).toHaveTextContent("Quantity");
    expect(screen.getByRole("combobox", { name: "Unit price" })).toHaveTextContent("Unit price");
    // A 3 × 10, B 4 × 5 − 1 × 5.
    expect(screen.getByText(/1 row is a return, -5 in all/)).toBeVisible();
  });

  it("count the price alone once the user says that there is no quantity", async () => {
    const { user, port } = await openData();
    await user.click(screen.getByRole("combobox", { name: "Quantity" }));
    await user.click(screen.getByRole("option", { name: "None" }));
    expect(screen.getByRole("combobox", { name: "Amount" })).toHaveTextContent("Unit price");
    await waitFor(() => expect(screen.queryByText(/row is a return/)).toBeNull());
    await user.click(screen.getByRole("button", { name: "Write tiers" }));
    await waitFor(() => expect(port.saved?.data).toMatchObject({ amount: "Unit price", quantity: null }));
  });
});
