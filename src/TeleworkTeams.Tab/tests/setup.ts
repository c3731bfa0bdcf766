import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';

// Fluent leaves its motion out where the browser has no animations. happy-dom has them, but rejects `finished` on cancel
// without a listener, which browsers do not report.
delete (Element.prototype as Partial<Element>).animate;

// The second that is the default is short for a machine that builds and tests at once.
configure({ asyncUtilTimeout: 5000 });

beforeEach(() => {
  sessionStorage.clear();
  history.replaceState(null, '', '/tab/?lang=ja&person=p1');
});
afterEach(cleanup);
