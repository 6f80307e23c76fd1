/** What a host needs to know of an add-in, in one display language. Addresses are absolute, as the manifest gives them. */
export interface AddinManifest {
  readonly id: string;
  readonly version: string;
  readonly displayName: string;
  readonly description: string;
  readonly iconUrl: string | null;
  /** The page of the pane when no ribbon button names another. */
  readonly sourceUrl: string;
  readonly permissions: string;
  readonly requirements: readonly RequirementSet[];
  /** The page of the shared runtime; null where the add-in has none. */
  readonly runtimeUrl: string | null;
  readonly functions: CustomFunctionsExtension | null;
  readonly ribbon: readonly RibbonTab[];
}

export interface RequirementSet {
  readonly name: string;
  readonly minVersion: string;
}

export interface CustomFunctionsExtension {
  /** In front of every function's name: "TIER" makes TIER.RFM. */
  readonly namespace: string;
  readonly metadataUrl: string;
}

export interface RibbonTab {
  /** "TabHome" for Excel's own Home tab. */
  readonly id: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly icons: IconSet;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tooltipTitle: string;
  readonly tooltipText: string;
  readonly icons: IconSet;
  readonly action: RibbonAction;
}

/** Size in pixels → address. */
export type IconSet = Readonly<Record<number, string>>;

export type RibbonAction =
  | { readonly kind: "showTaskpane"; readonly taskpaneId: string; readonly url: string }
  | { readonly kind: "executeFunction"; readonly functionName: string };
