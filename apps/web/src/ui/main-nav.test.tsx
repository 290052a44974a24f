import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, test, vi } from 'vitest';
import { MainNav } from './main-nav.tsx';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('keeps the current place in view, also once the list has another width', () => {
  let resized: () => void = () => undefined;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(then: () => void) {
        resized = then;
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
  let width = 400;
  vi.spyOn(HTMLElement.prototype, 'offsetLeft', 'get').mockReturnValue(700);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockImplementation(function (this: Element) {
    return this.tagName === 'UL' ? width : 100;
  });
  render(
    <MemoryRouter>
      <MainNav places={[{ to: '/contacts', label: 'Contacts', current: true }]} />
    </MemoryRouter>,
  );
  const list = screen.getByRole('list');
  expect(list.scrollLeft).toBe(550);
  width = 300;
  resized();
  expect(list.scrollLeft).toBe(600);
});
