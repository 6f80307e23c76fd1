import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { ChangeFeed } from "./bookChange";
import type { BookSelection } from "./bookSelection";
import type { BookWrites } from "./bookWrites";
import type { Calculation } from "./calculation";
import { CommandFollower } from "./commandFollower";
import type { SheetList } from "./sheetList";
import { StructuredReferences } from "./structuredReferences";
import type { TableStore } from "./tableStore";

interface FollowedBook {
  readonly api: FUniver;
  readonly unitId: string;
  readonly feed: ChangeFeed;
  readonly sheets: SheetList;
  readonly selection: BookSelection;
  readonly tables: TableStore;
  readonly writes: BookWrites;
  readonly calculation: Calculation;
}

/** Keeps the book in step with what happens in Univer, from the grid as from our own calls. Answers how to stop. */
export function followUniver(book: FollowedBook): () => void {
  const { api, unitId, feed, sheets, selection, tables } = book;
  const references = new StructuredReferences(api, unitId, tables);
  const forget = feed.listen((change) => references.follow(change));
  const follower = new CommandFollower(unitId, {
    cellsChanged: (...change) => book.writes.cellsChanged(...change),
    selected: (...selected) => selection.selected(...selected),
    activated: (sheetId) => selection.activated(sheetId),
    sheetAdded: (sheetId) => void sheets.adopt(sheetId),
    sheetDeleted: (sheetId) => sheets.forget(sheetId),
    sheetRenamed: (sheetId) => feed.tell({ kind: "sheetRenamed", sheetId }),
    linesChanged: (sheetId, change) => {
      tables.shift(sheetId, change);
      sheets.changed(sheetId);
    },
  });
  const listen = (command: Readonly<ICommandInfo>, options?: IExecutionOptions): void => {
    if (follower.isRecalculating(command)) book.calculation.noteChange(command, options);
    follower.follow(command, options);
  };
  const subscription = api.onCommandExecuted(listen);
  return () => {
    subscription.dispose();
    forget();
  };
}
