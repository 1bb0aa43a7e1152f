/**
 * An open transaction, handed from service to repository. It is opaque: only `Database.manager` sees inside, so that a
 * service can pass it on but cannot write SQL.
 */
export class UnitOfWork {
  private readonly kind = 'unit of work';

  /** For messages and debuggers. */
  toString(): string {
    return this.kind;
  }
}
