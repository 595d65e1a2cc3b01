// In development Angular looks at a page's images a moment after its start, and fails when the page is gone by then,
// unless the page cannot measure them. jsdom cannot; Vitest leaves Node's observer in its place.
Reflect.deleteProperty(globalThis, 'PerformanceObserver');
