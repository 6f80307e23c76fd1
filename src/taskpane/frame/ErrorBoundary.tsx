import { Component, type ReactNode } from "react";
import { CrashPage } from "./CrashPage";

interface ErrorBoundaryState {
  readonly error: Error | null;
}

/** A bug of ours ends here, told to the user with what to send us, instead of a white pane. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(thrown: unknown): ErrorBoundaryState {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render() {
    return this.state.error === null ? this.props.children : <CrashPage error={this.state.error} />;
  }
}
