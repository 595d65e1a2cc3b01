export { POST } from '../../../next.ts';
