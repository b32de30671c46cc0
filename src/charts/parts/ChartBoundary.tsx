import { Component, type ReactNode } from 'react';

type ChartBoundaryProps = {
  /** What stands there when the chart can't be drawn. */
  instead: ReactNode;
  children: ReactNode;
};

/** Keeps a chart that can't be loaded or drawn from taking the page down. */
export class ChartBoundary extends Component<ChartBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}
