import { createHelpWidget } from '@widget/core';
import { getAuth } from 'firebase/auth';

export const client = createHelpWidget({
  widgetId: 81000000001,
  host: 'https://help.example.com',
  async getToken({ signal }) {
    const bearer = await getAuth().currentUser?.getIdToken();
    if (!bearer) return null;
    return fetch('/help-token', { method: 'POST', signal, headers: { authorization: `Bearer ${bearer}` } });
  },
});
