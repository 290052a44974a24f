import type { PasswordHasher } from '@eps/domain';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

export interface Metrics {
  /** Prometheus text and its media type. */
  render(): Promise<{ readonly type: string; readonly text: string }>;
  countRequest(labels: { route: string; status: number }, seconds: number): void;
  countDeliveryFault(): void;
  /** Same hasher, its work under way counted (running and waiting). */
  watchHasher(hasher: PasswordHasher): PasswordHasher;
  /** Messages by state, read when the metrics are. */
  watchOutbox(count: () => Promise<Readonly<Record<string, number>>>): void;
}

/** Metrics of one application instance, in a registry of its own. */
export function createMetrics(options: { process: boolean }): Metrics {
  const registry = new Registry();
  if (options.process) collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Answered requests, by route template and status',
    labelNames: ['route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  const hashes = new Gauge({
    name: 'password_hashes_under_way',
    help: 'Password hashes running or waiting',
    registers: [registry],
  });
  const faults = new Counter({
    name: 'outbox_delivery_faults_total',
    help: 'Failed attempts at sending a message',
    registers: [registry],
  });

  return {
    render: async () => ({ type: registry.contentType, text: await registry.metrics() }),
    countRequest: (labels, seconds) => requests.observe(labels, seconds),
    countDeliveryFault: () => faults.inc(),
    watchHasher: (hasher) => watched(hasher, hashes),
    watchOutbox(count) {
      registry.registerMetric(
        new Gauge({
          name: 'outbox_messages',
          help: 'Messages by state',
          labelNames: ['etat'],
          registers: [],
          async collect() {
            this.reset();
            for (const [etat, number] of Object.entries(await count())) this.set({ etat }, number);
          },
        }),
      );
    },
  };
}

function watched(hasher: PasswordHasher, gauge: Gauge): PasswordHasher {
  const during = async <T>(work: Promise<T>): Promise<T> => {
    gauge.inc();
    try {
      return await work;
    } finally {
      gauge.dec();
    }
  };
  return {
    hash: (password) => during(hasher.hash(password)),
    verify: (hash, password) => during(hasher.verify(hash, password)),
    isOutdated: (hash) => hasher.isOutdated(hash),
    unusable: () => hasher.unusable(),
  };
}
