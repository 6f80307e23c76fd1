/** A text in the workbench's two languages. */
export interface FileText {
  readonly en: string;
  readonly zh: string;
}

/** What can be wrong with a file, and what the user can do. */
const problems = {
  empty: {
    en: "The file is empty. Choose a file that has a table in it.",
    zh: "这是一个空文件。请选择包含表格的文件。",
  },
  unsupported: {
    en: "Only .xlsx and .csv files can be opened here. Save the file as .xlsx in Excel and open that.",
    zh: "这里只能打开 .xlsx 和 .csv 文件。请先在 Excel 中另存为 .xlsx,再打开。",
  },
  oldFormat: {
    en: "This is a workbook in the old .xls format. Open it in Excel, save it as .xlsx, and open that.",
    zh: "这是旧版 .xls 格式的工作簿。请在 Excel 中打开并另存为 .xlsx,再打开。",
  },
  password: {
    en: "This workbook is locked with a password. Take the password off in Excel (File, Info, Protect Workbook) and open it again.",
    zh: "此工作簿设有打开密码。请在 Excel 中取消密码(文件 > 信息 > 保护工作簿),再重新打开。",
  },
  broken: {
    en: "The file is damaged or is not a workbook. Open it in Excel, let Excel repair it, save it and try again.",
    zh: "文件已损坏,或者不是工作簿。请在 Excel 中打开并修复、保存后重试。",
  },
  tooLarge: {
    en: "The file has more rows than a sheet can hold (1,048,576). Split it into smaller files.",
    zh: "文件的行数超过一张工作表的上限(1,048,576 行)。请拆分成较小的文件。",
  },
} as const satisfies Record<string, FileText>;

export type FileProblemCode = keyof typeof problems;

/** Trouble with a user's file: a stable code and a sentence in both languages. Everything else that is thrown is our bug. */
export class FileProblem extends Error {
  override readonly name = "FileProblem";
  readonly text: FileText;

  constructor(
    readonly code: FileProblemCode,
    options?: ErrorOptions,
  ) {
    super(problems[code].en, options);
    this.text = problems[code];
  }
}
