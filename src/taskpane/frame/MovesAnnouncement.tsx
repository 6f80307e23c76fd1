import { makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Movement } from "../../engine/insight/movement";
import { usePaneText } from "../PaneText";
import { movesCount } from "../state/moves";

const useStyles = makeStyles({
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

const restMs = 700;

/** Tells a screen reader who moves once a slider has come to rest, not on every step. */
export function MovesAnnouncement({ movement }: { readonly movement: Movement | null }) {
  const styles = useStyles();
  const { t } = usePaneText();
  const words = movement === null || movesCount(movement) === 0 ? t("moves.none") : movesWords(movement, t);
  const [spoken, setSpoken] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(words), restMs);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <div className={styles.hidden} aria-live="polite">
      {spoken}
    </div>
  );
}

function movesWords({ groups }: Movement, t: ReturnType<typeof usePaneText>["t"]): string {
  return (["up", "down", "changed"] as const)
    .filter((kind) => groups[kind].customers.length > 0)
    .map((kind) => t(`who.${kind}`, { count: groups[kind].customers.length }))
    .join(t("list.separator"));
}
