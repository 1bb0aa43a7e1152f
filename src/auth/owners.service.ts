import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/database/id.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { OwnerRepository } from './owner.repository.js';
import type { Owner } from './stored-key.js';

export const DEFAULT_OWNER = 'default';

const NAME_SHAPE = /^[\p{L}\p{N}][\p{L}\p{N} ._@-]{0,63}$/u;

/** Owners are never renamed or removed, so what was read once is kept. */
@Injectable()
export class OwnersService implements OnApplicationBootstrap {
  private readonly known = new Map<string, Owner>();

  constructor(
    private readonly owners: OwnerRepository,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.getDefault();
  }

  /** The owner that MASTER_API_KEY, the first key and the command line act as. */
  getDefault(): Promise<Owner> {
    return this.getOrCreate(DEFAULT_OWNER);
  }

  /**
   * The owner of that name, made when there is none; safe to call from many processes at once.
   * @throws DomainError VALIDATION_FAILED when the name cannot be one.
   */
  async getOrCreate(name: string): Promise<Owner> {
    const known = this.known.get(name);
    if (known) return known;
    if (!NAME_SHAPE.test(name)) {
      throw new DomainError(
        'VALIDATION_FAILED',
        `'${name}' cannot name an owner. Use 1 to 64 letters, digits, spaces and . _ @ - and begin with a letter or digit.`,
      );
    }
    const existing = await this.owners.findByName(name);
    if (existing) return this.remember(existing);
    await this.owners.insertIfAbsent({ id: newId(), name }, this.clock.now());
    return this.remember(await this.getByName(name));
  }

  /** @throws DomainError NOT_FOUND */
  async getByName(name: string): Promise<Owner> {
    const owner = this.known.get(name) ?? (await this.owners.findByName(name));
    if (!owner) throw new DomainError('NOT_FOUND', `There is no owner named '${name}'.`);
    return this.remember(owner);
  }

  /** @throws DomainError NOT_FOUND */
  async getById(id: string): Promise<Owner> {
    const known = [...this.known.values()].find((owner) => owner.id === id) ?? (await this.owners.findById(id));
    if (!known) throw new DomainError('NOT_FOUND', `There is no owner with the id ${id}.`);
    return this.remember(known);
  }

  list(): Promise<Owner[]> {
    return this.owners.list();
  }

  private remember(owner: Owner): Owner {
    const { id, name } = owner;
    this.known.set(name, { id, name });
    return { id, name };
  }
}
