import { Button, makeStyles } from "@fluentui/react-components";
import { Table16Regular } from "@fluentui/react-icons";
import { usePaneText } from "../PaneText";

const useStyles = makeStyles({
  button: { justifyContent: "flex-start", minWidth: 0, maxWidth: "100%", alignSelf: "flex-start", paddingLeft: "4px" },
  words: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

interface OtherTableOfferProps {
  readonly address: string;
  readonly onUse: () => void;
}

/** The selection lies in another table than the one in use: one quiet way to change over, nothing by itself. */
export function OtherTableOffer({ address, onUse }: OtherTableOfferProps) {
  const styles = useStyles();
  const words = usePaneText().t("other.use", { address });
  return (
    <Button
      className={styles.button}
      size="small"
      appearance="transparent"
      icon={<Table16Regular />}
      title={words}
      onClick={onUse}
    >
      <span className={styles.words}>{words}</span>
    </Button>
  );
}
