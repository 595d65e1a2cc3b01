import './welcome.css';

const frameworks = [
  { name: 'React', parts: 'One provider, four hooks.', install: 'npm install @widget/react' },
  { name: 'Vue', parts: 'One plugin, four composables.', install: 'npm install @widget/vue' },
  { name: 'Angular', parts: 'One provider, one service.', install: 'ng add @widget/angular' },
];

const places = [
  {
    name: 'Getting started',
    holds: 'The whole wiring: a client, a provider, and two facts of your auth library.',
  },
  {
    name: 'Session',
    holds:
      'Every state of a customer’s session, live: signed in, renewing, offline, a wrong secret, a blocked script.',
  },
  {
    name: 'Hooks, composables, service',
    holds: 'Each with the smallest example that makes sense.',
  },
  {
    name: 'Commands and theming',
    holds: 'Articles, the contact form, languages; your own launcher and your own words.',
  },
  {
    name: 'Widget',
    holds: 'The panel itself, view by view: light and dark, left to right and right to left.',
  },
];

const docsOf = (framework: string) => `./?path=/docs/${framework.toLowerCase()}-getting-started--docs`;

/** What a visitor sees first. */
export function Welcome() {
  return (
    <div className="welcome sb-unstyled">
      <header>
        <h1>Help that knows who asks</h1>
        <p>
          A help widget for apps whose customers are signed in. It opens the articles that this customer may
          read, files tickets under the right name, and forgets all of it at sign-out.
        </p>
      </header>
      <ul className="frameworks">
        {frameworks.map(({ name, parts, install }) => (
          <li key={name}>
            <h2>
              <a href={docsOf(name)} target="_parent">
                {name}
              </a>
            </h2>
            <p>{parts}</p>
            <code>{install}</code>
          </li>
        ))}
      </ul>
      <section>
        <h2>Where to look</h2>
        <dl>
          {places.map(({ name, holds }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{holds}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>Real, or a stand-in</h2>
        <p>
          With <code>npm start</code> a help desk runs on this machine, and the stories use it. Without one,
          and wherever a story makes something fail, a stand-in answers; its clock stands still until you move
          it. Each story says at its top which of the two it has.
        </p>
      </section>
    </div>
  );
}
