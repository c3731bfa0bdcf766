import { render } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { App } from '../src/App';

/** Opens the tab at a page, as the browser would after the address was entered. */
export function open(hash = '#/today') {
  location.hash = hash;
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
  render(<App />);
  return user;
}
