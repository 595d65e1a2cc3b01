export {
  createExampleServer,
  type ExampleServer,
  type ExampleServerOptions,
} from './create-example-server.ts';
export { ExampleError, type ExampleErrorCode } from './example-error.ts';
export { runExample, type RunExampleOptions } from './run-example.ts';
export { startExample, type RunningExample, type StartExampleOptions } from './start-example.ts';
