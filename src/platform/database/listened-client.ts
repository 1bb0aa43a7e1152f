import pg from 'pg';

/**
 * A client whose loss ends no process. `pg` tells it to the statement that runs, and as an event besides; whoever is given a
 * client begins to listen to that event a moment later, and that moment may be too late: a server that is stopped says so in
 * the same packet in which it accepts a session. BullMQ listens only while a client is idle.
 */
export class ListenedClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
