export type OfficeAnswer = "excel" | "otherHost" | "silent";

const patienceMs = 10_000;

/**
 * Tells where the page runs as soon as Office.js says so. Office.js stays silent for ever when one of its own files is
 * blocked, so after ten seconds "silent" is told; an answer that comes later is told too.
 */
export function waitForOffice(tell: (answer: OfficeAnswer) => void): void {
  if (typeof Office === "undefined") return tell("silent");
  const timer = setTimeout(() => tell("silent"), patienceMs);
  void Office.onReady(({ host }) => {
    clearTimeout(timer);
    tell(host === Office.HostType.Excel ? "excel" : "otherHost");
  });
}
