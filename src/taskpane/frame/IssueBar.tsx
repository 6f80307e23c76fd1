import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Issue } from "../../engine/issue";
import { describePaneIssue } from "../describePaneIssue";
import { usePaneText } from "../PaneText";

const intents = { error: "error", warning: "warning", info: "info" } as const;

interface IssueBarProps {
  readonly issue: Issue;
  /** A word on others like it. */
  readonly note?: string;
  readonly actions?: ReactNode;
}

/** One trouble with its remedy, and at most a few buttons that help. */
export function IssueBar({ issue, note, actions }: IssueBarProps) {
  const { language } = usePaneText();
  const { message, remedy } = describePaneIssue(issue, language);
  return (
    <MessageBar intent={intents[issue.severity]} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{message}</MessageBarTitle>
        {remedy}
        {note && ` (${note})`}
      </MessageBarBody>
      {actions && <MessageBarActions>{actions}</MessageBarActions>}
    </MessageBar>
  );
}
