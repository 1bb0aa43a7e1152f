import type { Metrics } from '../metrics/metrics.service.js';
import type { PoolState } from './pool-state.js';

/** Tells Prometheus how busy the connections of this process are. */
export function observePool(metrics: Metrics, read: () => PoolState): void {
  metrics.createGauge(
    {
      name: 'barometer_database_connections',
      help: 'Connections of this process to the database; on SQLite the one that writes.',
      labels: ['state'],
    },
    (gauge) => {
      const { inUse, idle } = read();
      gauge.set({ state: 'in_use' }, inUse);
      gauge.set({ state: 'idle' }, idle);
    },
  );
  metrics.createGauge(
    {
      name: 'barometer_database_waiting_callers',
      help: 'Callers of this process that wait for a connection; on SQLite, for their turn to write.',
    },
    (gauge) => gauge.set(read().waiting),
  );
}
