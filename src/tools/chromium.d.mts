export function installedChromium(): string | null;
export function testChromium(): Promise<string>;
