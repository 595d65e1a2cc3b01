import { sourceCondition } from '../../tools/source-condition.ts';

export default { ...sourceCondition, test: { environment: 'jsdom' } };
