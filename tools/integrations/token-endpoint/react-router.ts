// app/routes/help-token.ts
import type { ActionFunctionArgs } from 'react-router';
import { handleHelpToken } from './help-token.ts';

export const action = ({ request }: ActionFunctionArgs) => handleHelpToken(request);
