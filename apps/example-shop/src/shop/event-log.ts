export interface LoggedEvent {
  id: number;
  time: Date;
  /** The event’s name, as in `HelpWidgetEvents`. */
  type: string;
  /** The error's code, or the number of the article or ticket. */
  detail: string;
}

const mostEvents = 20;

/** The log with one event more: the newest first, and no more than twenty. */
export function logEvent(
  log: readonly LoggedEvent[],
  type: string,
  payload: object | null,
): readonly LoggedEvent[] {
  const event = { id: (log[0]?.id ?? 0) + 1, time: new Date(), type, detail: describe(payload) };
  return [event, ...log].slice(0, mostEvents);
}

function describe(payload: { code?: string; id?: number } | null): string {
  if (!payload) return '';
  return payload.code ?? (payload.id === undefined ? '' : `#${payload.id}`);
}
