import { issueFrom } from "../issues/issueFrom";
import { policyIssues } from "../issues/policyIssues";
import type { LocalText } from "../localText";
import type { Scheme, Tier } from "../schemes/scheme";
import type { SettingReader } from "./settingReader";

/** A scheme from unknown data: at least one tier, codes unique, names in both languages. */
export function readScheme(read: SettingReader, path: string, value: unknown): Scheme {
  const scheme = read.record(path, value);
  const tiers = read
    .list(`${path}.tiers`, scheme.tiers)
    .map((tier, index) => readTier(read, `${path}.tiers[${index + 1}]`, tier));
  if (Array.isArray(scheme.tiers) && tiers.length === 0)
    read.issues.push(issueFrom(policyIssues.settingMissing, { field: `${path}.tiers` }));
  reportRepeated(
    read,
    `${path}.tiers`,
    tiers.map(({ code }) => code),
  );
  return {
    id: read.text(`${path}.id`, scheme.id),
    title: readLocalText(read, `${path}.title`, scheme.title),
    summary: readLocalText(read, `${path}.summary`, scheme.summary),
    shape: read.oneOf(`${path}.shape`, scheme.shape, ["ladder", "segments"]),
    tiers,
    sources: read
      .list(`${path}.sources`, scheme.sources ?? [])
      .map((source, index) => read.text(`${path}.sources[${index + 1}]`, source)),
  };
}

/** An issue for each id that occurs again. */
export function reportRepeated(read: SettingReader, field: string, ids: readonly string[]): void {
  const repeated = new Set(ids.filter((id, index) => id !== "" && ids.indexOf(id) < index));
  for (const value of repeated) read.issues.push(issueFrom(policyIssues.repeatedId, { field, value }));
}

function readTier(read: SettingReader, path: string, value: unknown): Tier {
  const tier = read.record(path, value);
  return {
    code: read.text(`${path}.code`, tier.code),
    name: readLocalText(read, `${path}.name`, tier.name),
    strategy: readLocalText(read, `${path}.strategy`, tier.strategy),
    ...(tier.share === undefined ? {} : { share: readShare(read, `${path}.share`, tier.share) }),
    ...(tier.effort === undefined ? {} : { effort: readShare(read, `${path}.effort`, tier.effort) }),
  };
}

function readShare(read: SettingReader, path: string, value: unknown): NonNullable<Tier["share"]> {
  const share = read.record(path, value);
  return {
    value: read.number(`${path}.value`, share.value),
    origin: read.oneOf(`${path}.origin`, share.origin, ["stated", "inferred"]),
  };
}

/** Both languages must be there; a user may leave a strategy empty. */
function readLocalText(read: SettingReader, path: string, value: unknown): LocalText {
  const text = read.record(path, value);
  return { en: textOrEmpty(read, `${path}.en`, text.en), zh: textOrEmpty(read, `${path}.zh`, text.zh) };
}

function textOrEmpty(read: SettingReader, path: string, value: unknown): string {
  return value === "" ? "" : read.text(path, value);
}
