import type { BookPackage } from "../package/bookPackage";
import { encodeCellText } from "../package/xml";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";
const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Adds texts to the book's shared strings. */
export class SharedStringWriter {
  private readonly indices = new Map<string, number>();
  private readonly items: string[] = [];
  private readonly known: number;
  private readonly path: string | undefined;

  constructor(
    private readonly book: BookPackage,
    private readonly workbookPath: string,
  ) {
    this.path = book.targetOfKind(workbookPath, "sharedStrings");
    this.known = this.path === undefined ? 0 : (book.text(this.path).match(/<si[\s/>]/g) ?? []).length;
  }

  /** The index of a text. */
  indexOf(text: string): number {
    const index = this.indices.get(text) ?? this.known + this.items.length;
    if (index === this.known + this.items.length) {
      this.indices.set(text, index);
      this.items.push(`<si><t xml:space="preserve">${encodeCellText(text)}</t></si>`);
    }
    return index;
  }

  /** Writes what was added into the book. */
  finish(): void {
    if (this.items.length === 0) return;
    const path = this.path ?? this.addPart();
    // Both counts are optional, and wrong as soon as anything is added.
    const text = this.book.text(path).replace(/<sst([^>]*?)\/>/, "<sst$1></sst>");
    const uncounted = text.replace(/<sst[^>]*>/, (tag) => tag.replace(/ (?:count|uniqueCount)="\d*"/g, ""));
    this.book.setText(
      path,
      uncounted.replace("</sst>", () => `${this.items.join("")}</sst>`),
    );
  }

  private addPart(): string {
    const path = "xl/sharedStrings.xml";
    this.book.addPart(path, CONTENT_TYPE, `<?xml version="1.0" encoding="UTF-8"?><sst xmlns="${NAMESPACE}"></sst>`);
    this.book.addRelationship(this.workbookPath, "sharedStrings", path);
    return path;
  }
}
