import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';

// Fluent leaves its motion out where the browser has no animations. happy-dom has them, but rejects `finished` on cancel
// without a listener, which browsers do not report.
delete (Element.prototype as Partial<Element>).animate;

// Looking for roles asks for the style of every element, and happy-dom weighs all of Fluent's rules each time: most of the time
// of the tests. Of styles they need only whether something is hidden.
globalThis.getComputedStyle = (element: Element, pseudo?: string | null) => {
  const own = (element as HTMLElement).style;
  const style: Record<string, string> = pseudo ? {} : { display: own?.display || 'block', visibility: own?.visibility || 'visible' };
  return { ...style, getPropertyValue: (name: string) => style[name] ?? '' } as unknown as CSSStyleDeclaration;
};

// The second that is the default is short for a machine that builds and tests at once.
configure({ asyncUtilTimeout: 5000 });

beforeEach(() => {
  sessionStorage.clear();
  history.replaceState(null, '', '/tab/?lang=ja&person=p1');
});
afterEach(cleanup);
