import pg from 'pg';

/**
 * A client whose loss ends no process. `pg` tells it to the statement that runs, and as an event besides; BullMQ listens
 * to that event only while a client is idle, so that a connection lost while the tables of the queue are made or checked
 * would be an error that nobody handles.
 */
export class ListenedClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
