import { fold, type Mention, type PackInput } from '@backstory/linker';

/** What the dataset says of days, asked without the linker. */
export class Validity {
  readonly #bySlug;
  readonly #names;
  readonly #offices;

  constructor(input: PackInput) {
    this.#bySlug = new Map(input.entities.map((entity) => [entity.slug, entity]));
    this.#names = Map.groupBy(input.names, ({ slug }) => slug);
    this.#offices = Map.groupBy(input.offices, ({ holder }) => holder);
  }

  /** Whether the entity existed and one of its names of that spelling was in use, as far as is known. */
  nameHolds({ slug, surface }: Pick<Mention, 'slug' | 'surface'>, day: string): boolean {
    const folded = fold(surface);
    const spelled = (this.#names.get(slug) ?? []).filter(({ text }) => fold(text) === folded);
    // A surname, a seat or a case form is not listed: only the entity's own days can be asked.
    return (
      this.#exists(slug, day) && (spelled.length === 0 || spelled.some(({ from }) => !from || from <= day))
    );
  }

  /** Whether the person held an office on that day, or a common noun meant the body. */
  roleHolds({ slug }: Pick<Mention, 'slug'>, day: string): boolean {
    const nouns = (this.#names.get(slug) ?? []).filter(({ kind }) => kind === 'nominal');
    return (
      this.#exists(slug, day) &&
      ((this.#offices.get(slug) ?? []).some(({ from, to }) => (!from || from <= day) && (!to || day < to)) ||
        nouns.some(({ from, to }) => (!from || from <= day) && (!to || day <= to)))
    );
  }

  #exists(slug: string, day: string): boolean {
    const from = this.#bySlug.get(slug)?.from;
    return from === undefined || from <= day;
  }
}
