// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { draw } from './draw.ts';
import { h, type Child, type Drawing } from './h.ts';

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

  it('takes an element with other properties for another one: what was typed is lost with a conditional one', () => {
    const form = document.createElement('form');
    const field = (more: { title?: string }) => <input name="subject" {...more} />;
    draw(form, [field({})]);
    const input = form.querySelector('input')!;
    input.value = 'Typed';
    draw(form, [field({})]);
    expect([form.querySelector('input'), input.value]).toEqual([input, 'Typed']);
    draw(form, [field({ title: 'Subject' })]);
    expect(form.querySelector('input')).not.toBe(input);
    expect(form.querySelector('input')?.value).toBe('');
  });

  it('takes elements of another tag or key for others, and one of the same for the same', () => {
    const parent = document.createElement('div');
    draw(parent, [<p key="a" />]);
    const first = parent.firstChild;
    draw(parent, [<div key="a" />]);
    expect(parent.innerHTML).toBe('<div></div>');
    draw(parent, [<p key="b" />, <p key="a" />]);
    expect(parent.childNodes.length).toBe(2);
    expect(parent.contains(first)).toBe(false);
  });

  it('sets as an attribute what is no property, and takes it off when it is false', () => {
    const parent = document.createElement('div');
    const icon = (isHidden: boolean) =>
      h('svg', { class: 'icon', viewBox: '0 0 1 1', hidden: isHidden, n: 1 });
    draw(parent, [icon(true)]);
    const svg = parent.querySelector('svg')!;
    expect(svg.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(svg.outerHTML).toBe('<svg class="icon" viewBox="0 0 1 1" hidden="" n="1"></svg>');
    draw(parent, [icon(false)]);
    expect(parent.querySelector('svg')).toBe(svg);
    expect(svg.hasAttribute('hidden')).toBe(false);
  });

  it('touches nothing that stays as it is', async () => {
    const parent = document.body.appendChild(document.createElement('div'));
    const view = () => [<p title="t">{'text'}</p>, h('svg', { class: 'icon' }, h('path', { d: 'M0' }))];
    draw(parent, view());
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(parent, { subtree: true, childList: true, attributes: true, characterData: true });
    draw(parent, view());
    changes.push(...observer.takeRecords());
    observer.disconnect();
    expect(changes).toEqual([]);
  });

  it('calls a component at once with its properties and what it encloses', () => {
    const Quote = ({ by, children }: { by: string; children?: Child }) => (
      <p title={by}>
        {children}
        {[1, [true, 'two']]}
      </p>
    );
    const parent = document.createElement('div');
    draw(parent, [<Quote by="Ann">{'zero'}</Quote>, h('b', null, 'x')]);
    expect(parent.innerHTML).toBe('<p title="Ann">zero1two</p><b>x</b>');
  });
});
