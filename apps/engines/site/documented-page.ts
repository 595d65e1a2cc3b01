interface DocumentedPageOptions {
  widgetId: number;
  host: string;
}

/** The vendor's embed code without its script tag: the settings, and a stub that keeps what is called before the script came. */
export const stub = ({ widgetId }: Pick<DocumentedPageOptions, 'widgetId'>) => `<script>
  window.fwSettings = { widget_id: ${widgetId} };
  if (typeof window.FreshworksWidget !== 'function') {
    const stub = function () { stub.q.push(arguments); };
    stub.q = [];
    window.FreshworksWidget = stub;
  }
</script>`;

/** A page that holds the widget, and nothing else. */
export const barePage = ({ widgetId, host }: DocumentedPageOptions) => `<h1>Shop</h1>
${stub({ widgetId })}
<script src="${host}/widgets/${widgetId}.js"></script>`;

/**
 * A page as the vendor's article prints it: the embed code, a customer who is authenticated, a callback that fetches the
 * next token and does not name itself again, and a link to sign out. Of the article's own mistakes one is mended: the
 * token is read from the answer's JSON.
 */
export const documentedPage = ({ widgetId, host }: DocumentedPageOptions) => `<h1>Shop</h1>
<a href="#" onclick="signOut(); return false">Sign out</a>
<script>
  let callbacks = 0;
  const errors = [];
  addEventListener('error', ({ message }) => errors.push(message));

  const fetchToken = () =>
    fetch('/help-token', { method: 'POST' })
      .then((response) => response.json())
      .then((data) => data.freshworks_widget_auth_token);

  function authenticateCallback() {
    callbacks++;
    fetchToken().then((token) => FreshworksWidget('authenticate', { token }));
  }

  function signOut() {
    FreshworksWidget('logout');
  }
</script>
${stub({ widgetId })}
<script type="text/javascript" src="${host}/widgets/${widgetId}.js" async defer></script>
<script>
  fetchToken().then((token) => FreshworksWidget('authenticate', { token, callback: authenticateCallback }));
</script>`;
