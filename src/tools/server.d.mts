export interface RunningServer {
  readonly origin: string;
  readonly cert: string;
  close(): Promise<void>;
}

export function startServer(options: { port: number; localOffice: boolean }): Promise<RunningServer>;
