import { ThreadsPoolWorker, type PoolOptions, type PoolWorker, type WorkerRequest } from 'vitest/node';

type Listener = (...rest: unknown[]) => void;

const idle = new Map<string, ThreadsPoolWorker[]>();

/**
 * Vitest's own threads, kept for the next run instead of ended: a start costs more than most tests, and there is a run
 * for each mutant. Modules are evaluated anew in each file; the page stays.
 */
export const warmThreads = {
  name: 'warm-threads',
  createPoolWorker(options: PoolOptions): PoolWorker {
    const free = idle.get(options.environment.name) ?? [];
    idle.set(options.environment.name, free);
    const warm = free.pop();
    const worker = warm ?? new ThreadsPoolWorker(options);
    const listeners = new Set<Listener>();
    const answer = (type: 'started' | 'stopped') => {
      for (const listener of listeners) listener({ type, __vitest_worker_response__: true });
    };

    return {
      name: warmThreads.name,
      on(event, listener: Listener) {
        if (event === 'message') listeners.add(listener);
        worker.on(event, listener);
      },
      off(event, listener: Listener) {
        if (event === 'message') listeners.delete(listener);
        worker.off(event, listener);
      },
      deserialize: (data) => worker.deserialize(data),
      send(message: WorkerRequest) {
        if (message.type === 'stop') answer('stopped');
        else if (message.type === 'start' && warm) answer('started');
        else worker.send(message);
      },
      async start() {
        if (!warm) await worker.start();
      },
      async stop() {
        free.push(worker);
      },
    };
  },
};
