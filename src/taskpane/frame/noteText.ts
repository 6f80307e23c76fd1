import type { PaneText } from "../PaneText";
import type { Note } from "../state/paneState";

/** An answer of the workbook in a sentence. */
export function noteText(note: Note, { t, format }: PaneText): string {
  switch (note.about) {
    case "selected":
      return note.count < note.of
        ? t("status.selectedSome", { count: note.of, selected: format.count(note.count) })
        : t("status.selected", { count: note.count });
    case "written":
      return t("status.written", { count: note.count, address: note.address });
    case "drawn":
      return t("status.pyramid", { sheet: note.sheet });
    case "removed":
      return note.names.length === 0
        ? t("remove.nothing")
        : t("remove.done", { count: note.names.length, names: note.names.join(", ") });
  }
}
