import { Component, type ReactNode } from 'react';
import { ErrorNotice } from './ErrorNotice';
import css from './Shell.module.css';

/** A bug in a page, or code of a page that could not be fetched, ends in words and a way on, not in an empty screen. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    return (
      <div className={css.main}>
        <ErrorNotice error={this.state.error} retry={() => location.reload()} />
      </div>
    );
  }
}
