const plain = /^[\x20-\x7e]*$/;

/**
 * Text with full-width digits, letters and signs made half-width and spaces at both ends removed.
 *
 * @example
 * narrowText("　１２３．５ ") // => "123.5"
 */
export function narrowText(text: string): string {
  return (plain.test(text) ? text : text.normalize("NFKC")).trim();
}
