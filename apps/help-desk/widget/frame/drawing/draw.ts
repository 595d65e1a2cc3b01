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
    const node = [...spare].find((present) => shapes.get(present) === shape) ?? create(drawing, shape);
    spare.delete(node);
    update(node, drawing);
    return node;
  });
  for (const node of spare) parent.removeChild(node);
  nodes.forEach((node, index) => {
    const present = parent.childNodes[index] ?? null;
    if (present !== node) parent.insertBefore(node, present);
  });
}

function create(drawing: Drawing, shape: string): Node {
  const node = typeof drawing === 'string' ? document.createTextNode(drawing) : createElement(drawing);
  shapes.set(node, shape);
  return node;
}

function createElement({ tag, created }: DrawnElement): Element {
  if (vectorTags.has(tag)) return document.createElementNS('http://www.w3.org/2000/svg', tag);
  const element = document.createElement(tag);
  created?.(element);
  return element;
}

function update(node: Node, drawing: Drawing) {
  if (typeof drawing === 'string') {
    if (node.nodeValue !== drawing) node.nodeValue = drawing;
  } else if (node instanceof Element) {
    for (const [name, value] of Object.entries(drawing.properties)) set(node, name, value);
    if (!drawing.created) draw(node, drawing.children);
  }
}

/** Sets what is not so yet. A field that holds the value already keeps its cursor. */
function set(element: Element, name: string, value: unknown) {
  if (element instanceof HTMLElement && name in element) {
    const properties = element as unknown as Record<string, unknown>;
    if (properties[name] !== value) properties[name] = value;
  } else if (element.getAttribute(name) !== value) {
    element.setAttribute(name, String(value));
  }
}
