import { untilAborted } from '../platform/abort/until-aborted.js';

interface Flight<T> {
  readonly result: Promise<T>;
  readonly controller: AbortController;
  passengers: number;
}

/** Lets callers that ask the same thing at the same time share one piece of work. */
export class SingleFlight<T> {
  private readonly flights = new Map<string, Flight<T>>();

  /**
   * Joins the running work of `key`, or starts it. A caller that aborts leaves with its own reason; the work itself is
   * aborted when nobody is left.
   */
  async run(key: string, signal: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    signal.throwIfAborted();
    const flight = this.flights.get(key) ?? this.start(key, work);
    flight.passengers += 1;
    try {
      return await untilAborted(flight.result, signal);
    } finally {
      flight.passengers -= 1;
      if (flight.passengers === 0) this.end(key, flight);
    }
  }

  private start(key: string, work: (signal: AbortSignal) => Promise<T>): Flight<T> {
    const controller = new AbortController();
    const flight: Flight<T> = { controller, passengers: 0, result: work(controller.signal) };
    // Nobody may be listening any more when it fails after the last caller left.
    flight.result.catch(() => undefined);
    this.flights.set(key, flight);
    return flight;
  }

  private end(key: string, flight: Flight<T>): void {
    if (this.flights.get(key) === flight) this.flights.delete(key);
    flight.controller.abort(new Error('every caller has left'));
  }
}
