import { JSDOM } from 'jsdom';
import type { Attack } from '../attack.ts';
import { admin, json } from '../callers.ts';

const scripts = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="java&#x0A;script:alert(1)">x</a>',
  '<a href=" &#14; javascript:alert(1)">x</a>',
  '<a href="vbscript:x">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="data:text/html,x"></object><embed src="x">',
  '<form action="https://evil.example"><button>x</button></form>',
  '<style>@import "https://evil.example"</style>',
  '<p style="background:url(https://evil.example)">x</p>',
  '<link rel=stylesheet href="https://evil.example"><base href="https://evil.example"><meta http-equiv=refresh content="0">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<textarea><img title="</textarea><img src=x onerror=alert(1)>"></textarea>',
  '<template><img src=x onerror=alert(1)></template>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<![CDATA[<img src=x onerror=alert(1)>]]>',
  '<xmp><img src=x onerror=alert(1)></xmp>',
  '<details open ontoggle=alert(1)>',
  '<input autofocus onfocus=alert(1)>',
  '<video><source onerror=alert(1)></video>',
  '<p id=x onclick=alert(1) onmouseover="alert(1)">x</p>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<a href="https://x" target=_blank onclick=alert(1)>x</a>',
  '<img src="https://x" srcset="x 1x, javascript:alert(1) 2x">',
  '<a xlink:href="javascript:alert(1)">x</a>',
  '\u0000<scr\u0000ipt>alert(1)</script>',
  '<p title="&quot;><script>alert(1)</script>">x</p>',
];
const wrappers = [
  '',
  '<div>',
  '<table><tr><td>',
  '<ul><li>',
  '<blockquote><pre>',
  '<p><b><i>',
  '<select><option>',
];

const elements = new Set(
  (
    'p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre hr br div a strong b em i u s code kbd samp sub sup mark abbr span bdi ' +
    'table caption thead tbody tfoot tr th td figure figcaption img html head body'
  ).split(' '),
);
const attributes = new Set('href title src alt width height start colspan rowspan scope lang dir'.split(' '));

/** Writes articles and tickets that would run something in their reader's browser. */
export const slipInScripts: Attack = {
  name: 'Slip in scripts',
  async run(target) {
    const category = await target.ask('/api/v2/solutions/categories', write({ name: 'Attack' }));
    const path = `/api/v2/solutions/categories/${category.json.id}/folders`;
    const folder = await target.ask(path, write({ name: 'Attack', visibility: 3 }));
    for (const wrapper of wrappers.slice(0, 1 + target.rounds)) {
      for (const script of scripts) {
        if (target.isOver()) return;
        const html = `${wrapper}${script}<p>Text</p>`;
        const places: [string, object][] = [
          [`/api/v2/solutions/folders/${folder.json.id}/articles`, { title: 'Attack', description: html }],
          ['/api/v2/tickets', { subject: 'Attack', description: html, email: 'eve@example.net' }],
        ];
        for (const [place, fields] of places) {
          const { status, json } = await target.ask(place, write(fields));
          // What has nothing to show is refused, as a NUL is.
          const fault =
            status === 201 ? findFault(json.description ?? '') : status === 400 ? undefined : `${status}`;
          target.holds(fault === undefined, `${place} keeps ${fault} of ${html}`);
        }
      }
    }
  },
};

const write = (body: object) => ({
  method: 'POST',
  headers: { ...admin, ...json },
  body: JSON.stringify(body),
});

/** The first thing in HTML that neither an article nor a ticket is made of. */
function findFault(html: string): string | undefined {
  const { document } = new JSDOM(`<!doctype html><body>${html}`).window;
  for (const element of document.querySelectorAll('*')) {
    if (!elements.has(element.localName)) return `<${element.localName}>`;
    for (const { name, value } of element.attributes) {
      if (!attributes.has(name)) return `the attribute ${name}`;
      if (name === 'href' && !/^(?:https?:|mailto:|tel:|#|[^:]*$)/i.test(value))
        return `the address ${value}`;
      if (name === 'src' && !/^(?:https:|data:image\/|[^:]*$)/i.test(value)) return `the image ${value}`;
    }
  }
  return undefined;
}
