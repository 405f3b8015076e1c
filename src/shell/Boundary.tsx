// Where a view fails, its room says so and the others go on.
import { Component, type ReactNode } from 'react';

interface Props {
  readonly message: string;
  readonly onFailed?: () => void;
  readonly children: ReactNode;
}

export class Boundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    this.props.onFailed?.();
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <p className="failed" role="alert">
        {this.props.message}
      </p>
    );
  }
}
