import { done } from "./refused";
import { inExcel, inExcelOf, type SessionSettings } from "./session";

/**
 * Calls back when the selection moves to other cells; answers a function that stops it.
 *
 * @throws Error where Excel does not let us listen; the message names the code
 */
export async function watchSelection(settings: SessionSettings, listener: () => void): Promise<() => Promise<void>> {
  let listening = true;
  const registered = await inExcel(settings, async (context) => {
    const handler = context.workbook.onSelectionChanged.add(async () => {
      if (listening) listener();
    });
    await context.sync();
    return done(handler);
  });
  if (!registered.ok) throw new Error(`Cannot listen to the selection: ${registered.issues[0]?.code}`);
  return async () => {
    // Where Excel refuses to take the handler off, it stays there, deaf.
    listening = false;
    await inExcelOf(settings, registered.value.context, async (context) => {
      registered.value.remove();
      await context.sync();
      return done(null);
    });
  };
}
