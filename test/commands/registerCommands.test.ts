import { OfficeMockObject } from "office-addin-mock";
import { commandNames } from "../../src/commands/commandNames";
import { lastCommandReport } from "../../src/commands/commandReports";
import { registerCommands } from "../../src/commands/registerCommands";
import type { WorkbookPort } from "../../src/excel/workbookPort";

type Handler = (event: { completed(): void }) => Promise<void>;

const handlers = new Map<string, Handler>();
const associate = (name: string, handler: Handler) => void handlers.set(name, handler);

/** A port whose workbook holds no policy, or that breaks as only a bug of ours can. */
const port = (loadPolicy: WorkbookPort["loadPolicy"]) => ({ loadPolicy }) as unknown as WorkbookPort;

beforeEach(() => {
  handlers.clear();
  Object.assign(globalThis, { Office: new OfficeMockObject({ actions: { associate } }) });
});

it("gives every ribbon button of the manifest a handler", () => {
  registerCommands(
    port(async () => ({ ok: true, value: null, issues: [] })),
    () => "en",
  );
  expect([...handlers.keys()]).toEqual(Object.values(commandNames));
});

it("reports that the workbook holds no policy, and lets the button go", async () => {
  registerCommands(
    port(async () => ({ ok: true, value: null, issues: [] })),
    () => "en",
  );
  const completed = jest.fn();
  await handlers.get("rerunLastPolicy")!({ completed });
  expect(completed).toHaveBeenCalledTimes(1);
  expect(lastCommandReport()).toMatchObject({ result: { ok: false, issues: [{ code: "excel.no-policy" }] } });
});

it("lets the button go when a bug of ours throws, and does not swallow the bug", async () => {
  registerCommands(
    port(() => Promise.reject(new TypeError("bug"))),
    () => "en",
  );
  const completed = jest.fn();
  await expect(handlers.get("drawPyramid")!({ completed })).rejects.toThrow("bug");
  expect(completed).toHaveBeenCalledTimes(1);
});
