// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { draw } from './draw.ts';
import { h, type Drawing } from './h.ts';

const { drawing } = fc.letrec<{ drawing: Drawing; element: Drawing }>((tie) => ({
  drawing: fc.oneof({ depthSize: 'small' }, fc.string(), tie('element')),
  element: fc
    .record({
      tag: fc.constantFrom('p', 'div', 'b'),
      properties: fc.record(
        {
          className: fc.constantFrom('one', 'two'),
          title: fc.string(),
          'data-name': fc.string(),
        },
        { requiredKeys: [] },
      ),
      children: fc.array(tie('drawing'), { maxLength: 4 }),
    })
    .map(({ tag, properties, children }) => h(tag, properties, ...children)),
}));

const rows = (keys: number[]) => keys.map((key) => <li key={key}>{key}</li>);

describe('Drawing', () => {
  it('makes of any content what a new element would hold', () => {
    fc.assert(
      fc.property(fc.array(fc.array(drawing, { maxLength: 5 }), { maxLength: 4 }), (steps) => {
        const used = document.createElement('div');
        for (const step of steps) {
          draw(used, step);
          const fresh = document.createElement('div');
          draw(fresh, step);
          expect(used.isEqualNode(fresh)).toBe(true);
        }
      }),
    );
  });

  it('keeps the element of a key, wherever it goes', () => {
    const order = fc.uniqueArray(fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(order, order, (before, after) => {
        const list = document.createElement('ul');
        draw(list, rows(before));
        const elements = new Map(before.map((key, index) => [key, list.children[index]]));
        draw(list, rows(after));
        expect([...list.children].map(({ textContent }) => Number(textContent))).toEqual(after);
        after.forEach((key, index) => {
          if (elements.has(key)) expect(list.children[index]).toBe(elements.get(key));
        });
      }),
    );
  });

  it('lets a heading take the focus', () => {
    const parent = document.body.appendChild(document.createElement('div'));
    draw(parent, [<h1 tabIndex={-1}>Delivery</h1>]);
    parent.querySelector('h1')?.focus();
    expect(document.activeElement?.textContent).toBe('Delivery');
  });

  it('leaves the cursor of a field alone when the value is the same', () => {
    const form = document.body.appendChild(document.createElement('form'));
    const field = (title: string) => <input value="parcel" title={title} />;
    draw(form, [field('one')]);
    const input = form.querySelector('input');
    input?.setSelectionRange(2, 3);
    draw(form, [field('two')]);
    expect([input?.title, input?.selectionStart, input?.selectionEnd]).toEqual(['two', 2, 3]);
  });

  it('draws nothing of what is absent, and text of what is text', () => {
    const parent = document.createElement('div');
    draw(parent, [
      <p>
        {false}
        {null}
        {undefined}
        {0}
        {'<b>'}
      </p>,
    ]);
    expect(parent.innerHTML).toBe('<p>0&lt;b&gt;</p>');
  });

  it('leaves the content of a created element to its creator', () => {
    const parent = document.createElement('div');
    const body = () => <div created={(element) => element.append('own')} />;
    draw(parent, [body()]);
    draw(parent, [body()]);
    expect(parent.textContent).toBe('own');
  });
});
