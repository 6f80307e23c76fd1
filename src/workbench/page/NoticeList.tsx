import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Notice } from "./notice";
import { useTexts } from "./TextsContext";

interface NoticeListProps {
  readonly notices: readonly Notice[];
  readonly onDismiss: (notice: Notice) => void;
}

/** What happened to files and commands, read out by screen readers as it comes. */
export function NoticeList({ notices, onDismiss }: NoticeListProps) {
  const texts = useTexts();
  if (notices.length === 0) return <div />;
  return (
    <div className="notices" role="region" aria-label={texts.notices}>
      {notices.map((notice) => (
        <MessageBar key={notice.text} intent={notice.intent} data-notice={notice.intent}>
          <MessageBarBody>{notice.text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                aria-label={texts.dismiss}
                icon={<DismissRegular />}
                onClick={() => onDismiss(notice)}
              />
            }
          />
        </MessageBar>
      ))}
    </div>
  );
}
