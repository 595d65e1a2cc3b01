import type { DrawnElement, Drawing } from './h.ts';

const vectorTags = new Set(['svg', 'path']);

/** What a node has been made for. Drawings of one shape differ in values only, so that nothing has ever to be unset. */
const shapes = new WeakMap<Node, string>();

const shapeOf = (drawing: Drawing): string =>
  typeof drawing === 'string' ? '' : [drawing.tag, drawing.key, ...Object.keys(drawing.properties)].join();

/** Makes the content of an element look as drawn. Nodes that fit stay, with their focus, selection and scrolling. */
export function draw(parent: Element, drawings: readonly Drawing[]): void {
  const spare = new Set<Node>(parent.childNodes);
  const nodes = drawings.map((drawing) => {
    const shape = shapeOf(drawing);
    const present = [...spare].find((node) => shapes.get(node) === shape);
    const node = present ?? create(drawing);
    shapes.set(node, shape);
    spare.delete(node);
    update(node, drawing, !present);
    return node;
  });
  for (const node of spare) parent.removeChild(node);
  nodes.forEach((node, index) => {
    const present = parent.childNodes[index] ?? null;
    if (present !== node) parent.insertBefore(node, present);
  });
}

function create(drawing: Drawing): Node {
  if (typeof drawing === 'string') return document.createTextNode('');
  const { tag, created } = drawing;
  if (vectorTags.has(tag)) return document.createElementNS('http://www.w3.org/2000/svg', tag);
  const element = document.createElement(tag);
  created?.(element);
  return element;
}

function update(node: Node, drawing: Drawing, isNew: boolean) {
  if (typeof drawing === 'string') {
    if (node.nodeValue !== drawing) node.nodeValue = drawing;
  } else if (node instanceof Element) {
    updateProperties(node, drawing, isNew);
    if (!drawing.created) draw(node, drawing.children);
  }
}

function updateProperties(element: Element, { properties }: DrawnElement, isNew: boolean) {
  for (const [name, value] of Object.entries(properties)) {
    if (element instanceof HTMLElement && name in element) {
      const present = element as unknown as Record<string, unknown>;
      // A new element may only seem to have the value already: a heading's `tabIndex` is -1 before it can take the
      // focus. One that is in use keeps its cursor when the value is the same.
      if (isNew || present[name] !== value) present[name] = value;
    } else if (typeof value === 'boolean') {
      element.toggleAttribute(name, value);
    } else if (element.getAttribute(name) !== value) {
      element.setAttribute(name, String(value));
    }
  }
}
