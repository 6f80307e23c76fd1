/** Troubles that a tester can switch on; each is one that real workbooks and connections have. */
export interface ConditionState {
  /** Excel on the web: a request or an answer of more than 5 MB fails. */
  readonly webPayloadLimit: boolean;
  /** The user is typing in a cell: every request fails until he ends. */
  readonly cellEditMode: boolean;
  /** Opened for reading: whatever changes the workbook is denied. */
  readonly readOnlyBook: boolean;
  /** The active sheet is protected. */
  readonly protectedSheet: boolean;
  /** No sheet can be added, renamed or deleted. */
  readonly protectedStructure: boolean;
  /** A filter hides rows of the first table of the active sheet. */
  readonly filteredSheet: boolean;
  /** expired: requests fail at once; hanging: they are never answered. */
  readonly connection: "good" | "expired" | "hanging";
  /** Which members the host says it has; read when a page starts. */
  readonly excelVersion: "microsoft365" | "excel2021";
}

export const goodConditions: ConditionState = {
  webPayloadLimit: false,
  cellEditMode: false,
  readOnlyBook: false,
  protectedSheet: false,
  protectedStructure: false,
  filteredSheet: false,
  connection: "good",
  excelVersion: "microsoft365",
};

/** The requirement sets that an Excel says it supports. */
export const requirementSets: Readonly<Record<ConditionState["excelVersion"], Readonly<Record<string, number>>>> = {
  microsoft365: {
    ExcelApi: 1.15,
    SharedRuntime: 1.1,
    CustomFunctions: 1.4,
    CustomFunctionsRuntime: 1.4,
    RibbonApi: 1.2,
    DialogApi: 1.2,
  },
  excel2021: {
    ExcelApi: 1.14,
    SharedRuntime: 1.1,
    CustomFunctions: 1.3,
    CustomFunctionsRuntime: 1.3,
    RibbonApi: 1.2,
    DialogApi: 1.2,
  },
};

/** The switched-on troubles, observable so that the menu and the model follow each other. */
export class Conditions {
  #state: ConditionState = goodConditions;
  readonly #listeners = new Set<(state: ConditionState) => void>();

  get state(): ConditionState {
    return this.#state;
  }

  set(change: Partial<ConditionState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of [...this.#listeners]) listener(this.#state);
  }

  reset(): void {
    this.set(goodConditions);
  }

  onChange(listener: (state: ConditionState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
